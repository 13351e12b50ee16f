import type { actor, Hall } from './walked-routes.ts';

/** Putting a strategy in use right, part by part. */
export async function walkParts(
	act: ReturnType<typeof actor>,
	hall: Hall,
	plan: { strategy: string; action: string },
) {
	const at = `/parts/action/${plan.action}`;
	const { content } = (await hall.call('worker', 'GET', at)).json;
	const later = { ...content, timescale: 'June' };
	await act('worker', 'PUT', at, { seen: content, content: later });
	await act('worker', 'POST', `${at}/put-back`, { number: 1, seen: later });
	await act('worker', 'POST', `${at}/take-out`, { why: 'It was read in twice.' });
	await act('worker', 'POST', `${at}/put-in-again`);
	await act('worker', 'POST', `/strategies/${plan.strategy}/parts`, content);
}
