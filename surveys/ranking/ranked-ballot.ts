// A ranked ballot: tiers of options, best first. Options of one tier are level; options that no tier names are left
// unplaced, below all others; a ballot without tiers is blank.
import * as v from 'valibot';
import type { FieldProblem } from '../problem.ts';

/** Tiers of option ids, best first. No option stands twice, no tier is empty. */
export type Ranking = readonly (readonly string[])[];

export interface RankedBallot {
	/** How many cast exactly this ballot. */
	count: number;
	ranking: Ranking;
}

/** As many as there are letters; everything that is packed into bits relies on it. */
export const mostOptions = 26;

const Name = v.pipe(v.string(), v.minLength(1, 'An option needs a name.'));

/** A file of ballots. Fields beside these (a source, a licence) may stand in it and are not read. */
export const BallotFile = v.object({
	name: v.optional(v.string()),
	candidates: v.pipe(
		v.array(Name),
		v.minLength(1, 'There is no option to count.'),
		v.maxLength(mostOptions, `More than ${mostOptions} options cannot be counted.`),
		v.check((names) => new Set(names).size === names.length, 'An option is named twice.'),
	),
	ballots: v.array(
		v.object({
			count: v.pipe(
				v.number(),
				v.safeInteger('A count is a whole number.'),
				v.minValue(1, 'A count is at least 1.'),
			),
			ranking: v.array(v.pipe(v.array(v.string()), v.minLength(1, 'A tier needs an option.'))),
		}),
	),
});
export type BallotFile = v.InferOutput<typeof BallotFile>;

/** Every ballot that does not fit the options of its file: where, and what is wrong with it. */
export function checkBallots({ candidates, ballots }: BallotFile): FieldProblem[] {
	const known = new Set(candidates);
	return ballots.flatMap(({ ranking }, place) => {
		const named = ranking.flat();
		const unknown = named.find((option) => !known.has(option));
		const field = `ballots.${place}.ranking`;
		if (unknown !== undefined) return [{ field, message: `There is no option “${unknown}”.` }];
		if (new Set(named).size !== named.length) return [{ field, message: 'An option is placed twice.' }];
		return [];
	});
}
