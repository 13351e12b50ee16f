// The same question asked again: what earlier and later releases say about the same thing, side by side.
import { isSame, plain } from '../question/same-question.ts';
import type { Range } from '../release/range.ts';
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
	/** From the oldest to the newest; `unclear` where the ranges touch, because then nothing tells them apart. */
	change: 'up' | 'down' | 'unclear';
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
		.sort((a, b) => (a.on < b.on ? -1 : 1));
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2 || finding.question.kind === 'own-words') return null;
	return { points, change: changeBetween(first.headline, last.headline) };
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

const rangeIn = (headline: Headline): Range | null =>
	headline.kind === 'place'
		? (headline.won ?? headline.rounds?.net ?? null)
		: 'range' in headline
			? headline.range
			: null;

const subjectOf = (headline: Headline) =>
	headline.kind === 'place' ? headline.label : 'labels' in headline ? headline.labels.join('\n') : '';

/** Only the same thing can grow: where another answer leads, there is no up or down. */
function changeBetween(before: Headline, after: Headline): Trend['change'] {
	const [first, last] = [rangeIn(before), rangeIn(after)];
	if (!first || !last || plain(subjectOf(before)) !== plain(subjectOf(after))) return 'unclear';
	return last.from > first.to ? 'up' : last.to < first.from ? 'down' : 'unclear';
}
