// What somebody picked in rounds, in words, for the page that asks whether it is right.
import type { Words } from '../words/english.ts';
import { pickedIn, type RoundPicks } from '#surveys/ranking';

/** What was picked in any round, as the most and as the least. */
export function roundWords(
	rounds: readonly RoundPicks[],
	label: (id: string) => string,
	{ most, least }: Words['inRounds'],
): string[] {
	const { best, worst } = pickedIn(rounds);
	const line = (what: string, ids: string[]) =>
		ids.length > 0 ? [`${what}: ${ids.map(label).join(', ')}`] : [];
	return [...line(most, best), ...line(least, worst)];
}
