// What those who did not answer could still have changed, worked out from what is published and from how many were asked:
// it can say nothing that the ranges do not.
import type { Shown } from './result.ts';

export interface MissingAnswers {
	/** To the nearest five. */
	missing: number;
	/** Of all pairs of options, how many no answer of theirs could have turned round. */
	settled: number;
	pairs: number;
	/** Nothing that they could say would put another on top; null where several share the top. */
	topSettled: boolean | null;
}

/** Null where nobody counted who was asked, all answered, or too few did for scores. */
export function missingAnswers(
	{ base, scores, ranking }: Pick<Shown, 'base' | 'scores' | 'ranking'>,
	asked: number | null,
): MissingAnswers | null {
	if (asked === null || !scores || !ranking || asked <= base) return null;
	// A base is rounded: at least so many answered, and at most so many did not.
	const fewest = base - 2;
	const most = asked - fewest;
	const isSettled = (above: string, below: string) => {
		const [one, other] = [above, below].map((id) => scores.find(({ choice }) => choice === id));
		return one !== undefined && other !== undefined && (one.from - other.to) * fewest > 100 * most;
	};
	const order = ranking.tiers.flatMap(({ options }) => options);
	const pairs = order.flatMap((above, at) => order.slice(at + 1).map((below) => isSettled(above, below)));
	const [top, ...more] = ranking.tiers[0]?.options ?? [];
	const rivals = order.filter((option) => option !== top);
	return {
		missing: Math.round((asked - base) / 5) * 5,
		settled: pairs.filter(Boolean).length,
		pairs: pairs.length,
		topSettled: top === undefined || more.length > 0 ? null : rivals.every((rival) => isSettled(top, rival)),
	};
}
