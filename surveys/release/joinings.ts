// Which choices may be told as one ("A or B") where the choices as offered would tell too much. The least loss first:
// as many choices left as can be; of an agree–disagree scale only neighbours, and agreeing apart from disagreeing as
// long as can be; then the choices that fewest picked, as far as their ranges tell.
import type { CountedQuestion, ReleasedChoice } from './count.ts';
import type { Share } from './result.ts';

/** So many ways of joining into the same number of choices are tried; where there are more, the question is withheld. */
const mostWays = 2000;

/** Every way of joining, best first, down to two choices. */
export function* joinings(question: CountedQuestion, shares: readonly Share[]): Generator<ReleasedChoice[]> {
	const { choices, kind } = question;
	const middle = (choices.length - 1) / 2;
	const loss = (blocks: number[][]) => {
		const joined = blocks.filter(({ length }) => length > 1);
		const mixed = joined.filter((block) => block.some((n) => n < middle) && block.some((n) => n > middle));
		const told = joined.flat().reduce((sum, place) => sum + (shares[place]?.from ?? 0), 0);
		return (kind === 'agree' ? 1000 * mixed.length : 0) + told;
	};
	for (let left = choices.length - 1; left >= 2; left--) {
		const ways: { blocks: number[][]; loss: number }[] = [];
		for (const blocks of partitions(choices.length, left)) {
			if (kind === 'agree' && !blocks.every(isRun)) continue;
			ways.push({ blocks, loss: loss(blocks) });
			if (ways.length > mostWays) return;
		}
		for (const { blocks } of ways.sort((a, b) => a.loss - b.loss))
			yield blocks.map((block) => joined(block.flatMap((place) => choices[place] ?? [])));
	}
}

const isRun = (block: number[]) => (block.at(-1) ?? 0) - (block[0] ?? 0) === block.length - 1;

function joined(choices: ReleasedChoice[]): ReleasedChoice {
	const [first] = choices;
	if (first && choices.length === 1) return first;
	const labels = choices.map(({ label }) => label);
	return {
		id: choices.map(({ id }) => id).join('+'),
		label: `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`,
		joins: choices.map(({ id }) => id),
	};
}

/** Every way to put `things` (0, 1, 2 …) into `left` blocks, in the order of the first that differs. */
function* partitions(things: number, left: number, blocks: number[][] = []): Generator<number[][]> {
	const next = blocks.flat().length;
	if (next === things) {
		if (blocks.length === left) yield blocks;
		return;
	}
	if (blocks.length + things - next < left) return;
	for (const place of blocks.keys())
		yield* partitions(things, left, blocks.with(place, [...(blocks[place] ?? []), next]));
	if (blocks.length < left) yield* partitions(things, left, [...blocks, [next]]);
}
