import type { CountedQuestion, Tally } from './count.ts';
import { knownOf, type Context } from './known.ts';
import { detailOf, type RankingDetail } from './ranking-detail.ts';
import type { Release } from './released.ts';
import type { Told } from './repair.ts';
import { detailIsSafe } from './twin-box.ts';

/**
 * Adds to what is told of an order all else that may be: places and pairs, or pairs, or neither. It comes after the
 * groups were chosen, so it never costs a group. What an earlier release told in detail is not told again beside it:
 * two of them could be subtracted.
 */
export function withDetail(
	told: Told,
	question: Pick<CountedQuestion, 'id'>,
	counts: Tally,
	context: Context,
	already: Release | undefined,
): Told {
	const { published } = told;
	const whole = counts.whole.ranked;
	const full = published && whole ? detailOf(whole) : null;
	if (!published || !full) return told;
	const options = whole?.inCanon ?? [];
	const groups = published.groups.map(({ id }) => id);
	const known = knownOf(context, counts, groups);
	const safe = (detail: RankingDetail) => detailIsSafe({ options, published, detail, counts, known });
	const detail = wasDetailed(already, question.id)
		? bare(full)
		: ([full, { ...full, places: null }].find(safe) ?? bare(full));
	const reasons = missing(detail).map((what) => ({
		...{ question: question.id, did: 'left out detail' as const, what: [what], because: [] },
	}));
	return {
		...told,
		published: { ...published, whole: { ...published.whole, detail } },
		reasons: [...told.reasons, ...reasons],
	};
}

const bare = (detail: RankingDetail): RankingDetail => ({ ...detail, places: null, headToHead: null });

const missing = ({ places, headToHead }: RankingDetail) => [
	...(places ? [] : ['places']),
	...(headToHead ? [] : ['head to head']),
];

function wasDetailed(already: Release | undefined, question: string): boolean {
	const result = already?.questions.find(({ id }) => id === question)?.result;
	return result?.shown === true && (result.detail?.places ?? result.detail?.headToHead) != null;
}
