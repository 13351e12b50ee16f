// Rule: how far apart a document sets its lines is told by the document: single, one and a half or double. The pitch of a size is
// the smallest that comes often; only lines wider apart than that begin a new paragraph.
import type { Stretch } from './pdf-lines.ts';

export type Pitch = (size: number) => number;

const often = 0.15;
const half = (size: number) => Math.round(size * 2) / 2;

/** `groups` are lines in the order of reading. Sizes that are rare have the pitch of the others, by their height. */
export function pitchOf(groups: readonly (readonly Stretch[])[]): Pitch {
	const seen = new Map<number, number[]>();
	for (const lines of groups)
		for (const [index, line] of lines.entries()) {
			const last = lines[index - 1];
			const down = last ? last.y - line.y : 0;
			if (!last || Math.abs(last.size - line.size) > 0.6 || down < 0.5 * line.size || down > 3.2 * line.size)
				continue;
			const pitches = seen.get(half(line.size)) ?? [];
			pitches.push(down / line.size);
			seen.set(half(line.size), pitches);
		}
	const pairs = [...seen.values()].flat();
	const common = smallestOften([...seen.values()].sort((one, other) => other.length - one.length)[0] ?? []);
	const known = new Map(
		[...seen].flatMap(([size, pitches]) =>
			pitches.length < 4 ? [] : [[size, { pitches, at: smallestOften(pitches) }]],
		),
	);
	return (size) => {
		const own = known.get(half(size));
		if (!own) return size * common;
		// Headings follow each other rarely, and then with room between: they are set no wider than the body.
		return size * (own.pitches.length < 0.2 * pairs.length ? Math.min(own.at, common) : own.at);
	};
}

/** The smallest of those that make up a good part of all. */
function smallestOften(pitches: readonly number[]): number {
	if (pitches.length === 0) return 1.2;
	const sorted = pitches.toSorted((one, other) => one - other);
	const found = sorted.find(
		(pitch) => sorted.filter((one) => Math.abs(one - pitch) < 0.04).length >= often * sorted.length,
	);
	return found ?? sorted[Math.floor(sorted.length / 2)] ?? 1.2;
}
