import type { QueuedText } from './texts/queued-text.ts';
import type { Bindings } from './world.ts';

/** What runs with nobody waiting: the clock's minute, and texts on their way out. */
export const background: ExportedHandler<Bindings, QueuedText> = {
	async scheduled() {},
	async queue() {},
};
