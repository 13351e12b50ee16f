// A strategy on its way in, as a worker's presses send it to the API.
import type { StrategyReview } from '#surveys';
import { smallStrategy } from './small-strategy.ts';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

export const start = (hall: Hall, json: unknown = { name: 'plan.md', text: smallStrategy }) =>
	hall.call('worker', 'POST', '/strategy-proposals', json);
export const started = async (hall: Hall): Promise<string> => (await start(hall)).json.id;
export const show = async (hall: Hall, id: string): Promise<{ version: number; content: StrategyReview }> =>
	(await hall.call('worker', 'GET', `/strategy-proposals/${id}`)).json.proposal;
export const save = (hall: Hall, id: string, version: number, content: unknown) =>
	hall.call('worker', 'PUT', `/strategy-proposals/${id}`, { version, content });
export const putIn = (hall: Hall, id: string, version: number) =>
	hall.call('worker', 'POST', `/strategy-proposals/${id}/put-in`, { version });

/** Everything kept, and the concern dealt with. */
export const lookedThrough = (content: StrategyReview): StrategyReview => ({
	...content,
	items: content.items.map((one) => ({ ...one, state: 'accepted' })),
	notes: content.notes.map((one) => ({ ...one, seen: true })),
});
