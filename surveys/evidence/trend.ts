// The same question asked again: what earlier and later releases say about the same thing, side by side.
import { isSame, plain } from '../question/same-question.ts';
import { movedBeyondChance, type Moved } from '../release/beyond-chance.ts';
import type { Range } from '../release/range.ts';
import { wholeOfNets } from '../release/range-in-order.ts';
import type { Finding, ReleasedSurvey } from './finding.ts';
import { headlineOf, type Headline } from './headline.ts';

export interface TrendPoint {
	surveyId: string;
	survey: string;
	on: string;
	base: number;
	headline: Headline;
}

export interface Trend {
	/** Oldest first; two at least. */
	points: TrendPoint[];
	/** From the oldest to the newest; `unclear` where chance alone might have done it. */
	change: Moved;
	/** Whether it stood clearly higher or lower than both at any time between them: then it went there and back. */
	between: 'higher' | 'lower' | null;
}

/** The releases of the same question (by id or by its words, with the same choices), or null where there is but one. */
export function trendOf(
	finding: Pick<Finding, 'question' | 'option'>,
	releases: readonly ReleasedSurvey[],
): Trend | null {
	const points = releases
		.flatMap(({ surveyId, releasedOn, content }) =>
			content.questions.flatMap((question) => {
				if (!isSame(question, finding.question) || !question.result.shown) return [];
				const option = sameOption(question, finding);
				if (finding.option && !option) return [];
				const headline = headlineOf({ question, option, voices: null });
				const on = content.closedOn ?? releasedOn;
				return [{ surveyId, survey: content.title, on, base: question.result.base, headline }];
			}),
		)
		// Of one day, the one that closed later is the later: the releases come newest first.
		.reverse()
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2 || finding.question.kind === 'own-words') return null;
	return { points, change: changeBetween(first, last), between: between(first, last, points.slice(1, -1)) };
}

/** Findings without those that a newer one repeats: the same question about the same option, asked again. */
export const withoutRepeats = (newestFirst: readonly Finding[]): Finding[] =>
	newestFirst.filter(
		(finding, place) =>
			!newestFirst
				.slice(0, place)
				.some(
					(newer) =>
						isSame(newer.question, finding.question) &&
						plain(newer.option?.label ?? '') === plain(finding.option?.label ?? ''),
				),
	);

const sameOption = (question: Finding['question'], { option }: Pick<Finding, 'option'>) =>
	(option && question.choices.find(({ label }) => plain(label) === plain(option.label))) ?? null;

/** The figure of a headline, and what it can be at least and at most. */
function figureIn(headline: Headline): { range: Range; whole?: Range } | null {
	if (headline.kind === 'place') {
		const { won, rounds } = headline;
		return won ? { range: won } : rounds ? { range: rounds.net, whole: wholeOfNets } : null;
	}
	return 'range' in headline ? { range: headline.range } : null;
}

const subjectOf = (headline: Headline) =>
	headline.kind === 'place' ? headline.label : 'labels' in headline ? headline.labels.join('\n') : '';

/** Only the same thing can grow: where another answer leads, there is no up or down. */
function changeBetween(before: TrendPoint, after: TrendPoint): Moved {
	const [first, last] = [figureIn(before.headline), figureIn(after.headline)];
	if (!first || !last || plain(subjectOf(before.headline)) !== plain(subjectOf(after.headline)))
		return 'unclear';
	return movedBeyondChance(
		{ ...first.range, base: before.base },
		{ ...last.range, base: after.base },
		last.whole,
	);
}

function between(first: TrendPoint, last: TrendPoint, middle: readonly TrendPoint[]): Trend['between'] {
	const went = (there: Moved, back: Moved) =>
		middle.some((point) => changeBetween(first, point) === there && changeBetween(point, last) === back);
	return went('up', 'down') ? 'higher' : went('down', 'up') ? 'lower' : null;
}
