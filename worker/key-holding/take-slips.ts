import { emptyBox } from '#db';
import { checkOpened, type OpenedElsewhere } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { must, refuse } from '../door/refusal.ts';
import { finishOpening, mix } from '../opening/open-box.ts';
import type { World } from '../world.ts';
import { challengeWasRead } from './holder-key.ts';
import { findBox, isWaiting } from './show-box.ts';

/**
 * Takes what a key-holder's browser found in their box, and empties the box by the same one batch as our own opening
 * (docs/decisions/0007): all slips and no ballots, or nothing changed. Sent again, after a double click, from a second
 * window or because no answer came, it changes nothing and says the same.
 */
export async function takeSlips(
	world: World,
	person: Person,
	id: string,
	{ proof, ...opened }: OpenedElsewhere & { proof: string },
): Promise<void> {
	const box = await findBox(world, person, id);
	if (!(await challengeWasRead(world, id, proof))) refuse('not-allowed');
	if (box.openedBox) return;
	if (!isWaiting(box)) refuse('wrong-state');
	const slips = must(checkOpened(box.content, opened));
	// Mixed in the browser already; mixed again, so that nothing rests on one side alone.
	await emptyBox(acting(world, person, { kind: 'box-opened', thing: id }), id, {
		...opened,
		slips: mix(world, slips),
	});
	if (!(await findBox(world, person, id)).openedBox) refuse('box-changed');
	// From here on the slips are there: what is left, the clock's next minute does if this cannot.
	await finishOpening(world, id).catch(() => {});
}
