// Two versions of a strategy, and what somebody at the desk says became of the one before.
import { eq } from 'drizzle-orm';
import { questionLinks, replyLinks } from '#db/schema/index.ts';
import type { SuccessionAnswer } from '#surveys';
import { expect } from 'vitest';
import { openedBox } from './opened-box.ts';
import type { Hall } from './open-survey.ts';
import { addStrategy } from './strategy.ts';

export const board = (hall: Hall, slug: string, path = '') =>
	hall.call('board', 'GET', `/board/${hall.slug}/${slug}${path}`);
export const compare = async (hall: Hall, before: string, after: string): Promise<string> =>
	(await hall.call('worker', 'POST', '/successions', { before, after })).json.id;
export const show = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/successions/${id}`)).json;
export const answer = (hall: Hall, id: string, version: number, said: SuccessionAnswer) =>
	hall.call('worker', 'POST', `/successions/${id}/answers`, { version, answer: said });
export const accept = (hall: Hall, id: string, version: number, status = 'final') =>
	hall.call('worker', 'POST', `/successions/${id}/accept`, { version, status });

export type Plan = Awaited<ReturnType<typeof addStrategy>>;
/** Says of each part of a version what it became, and puts the other in its place. */
export async function follow(
	hall: Hall,
	before: Plan,
	after: Plan,
	other: Partial<Record<keyof Plan, string[]>> = {},
) {
	const id = await compare(hall, before.strategy, after.strategy);
	let version = 1;
	for (const kind of ['priority', 'pledge', 'action', 'measure'] as const)
		version = (
			await answer(hall, id, version, {
				verb: 'became',
				from: before[kind],
				to: other[kind] ?? [after[kind]],
			})
		).json.version;
	expect((await accept(hall, id, version)).status).toBe(200);
	return id;
}

export async function twoVersions(hall: Hall) {
	const before = await addStrategy(hall.db, hall.councilId);
	const after = await addStrategy(hall.db, hall.councilId, {
		...{ slug: 'plan-2', title: 'Our next plan', heading: 'Stable placements', young: '' },
	});
	return { before, after };
}

/** A question about the pledge, released; a reply to it about the priority. */
export async function said(hall: Hall, { priority, pledge }: Plan) {
	const box = await openedBox(hall, { about: [{ kind: 'pledge', id: pledge }] });
	await hall.call('worker', 'POST', `/surveys/${box.id}/publish`, {});
	const reply = await hall.call('worker', 'POST', '/replies', {
		...{
			said: 'Ask us first.',
			answer: { state: 'waiting' },
			owner: hall.roles.worker.id,
			dueOn: '2026-05-01',
		},
		...{ links: [{ kind: 'priority', id: priority }], surveyId: box.id, questionId: box.question('agree') },
	});
	return { survey: box.id, reply: reply.json.id as string };
}

export const links = async (hall: Hall) => [
	await hall.db.select().from(questionLinks).where(eq(questionLinks.councilId, hall.councilId)),
	await hall.db.select().from(replyLinks).where(eq(replyLinks.councilId, hall.councilId)),
];
