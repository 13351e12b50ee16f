// What moved since the same options were last put in order.
import { asksForOrder } from '../question/question.ts';
import { isSame, plain } from '../question/same-question.ts';
import type { Moved } from '../release/beyond-chance.ts';
import type { ReleasedQuestion } from '../release/released.ts';
import type { Shown } from '../release/result.ts';
import { standingMoved } from '../release/range-in-order.ts';
import type { ToldTier } from '../release/told-order.ts';
import type { ReleasedSurvey } from './finding.ts';

export interface SinceLast {
	survey: string;
	on: string;
	base: number;
	/** In the order of now. */
	moves: Move[];
}

export interface Move {
	label: string;
	before: ToldTier;
	now: ToldTier;
	/** `unclear`: no further apart than chance and rounding leave open. */
	moved: Moved;
}

type Asked = Pick<ReleasedQuestion, 'id' | 'kind' | 'wording' | 'choices' | 'result' | 'bands'>;

/** Null where nobody was asked before, or an order is not told. `on` is the day on which this one closed. */
export function sinceLast(
	question: Asked,
	on: string,
	releases: readonly ReleasedSurvey[],
): SinceLast | null {
	if (!asksForOrder(question.kind)) return null;
	const [last] = releases
		.flatMap(({ content, releasedOn }) =>
			content.questions
				.filter((one) => isSame(one, question))
				.map((asked) => ({ asked, survey: content.title, on: content.closedOn ?? releasedOn })),
		)
		.filter((one) => one.on < on)
		.sort((a, b) => (a.on < b.on ? 1 : -1));
	const [then, now] = [last?.asked.result, question.result];
	if (!last || !then?.shown || !now.shown || !then.ranking || !now.ranking) return null;
	const moves = now.ranking.tiers.flatMap(({ options }) =>
		options.flatMap((option) => moveOf(option, { question, now, earlier: last.asked, then })),
	);
	return { survey: last.survey, on: last.on, base: then.base, moves };
}

const tierOf = ({ ranking }: Shown, option: string) =>
	ranking?.tiers.find(({ options }) => options.includes(option));

/** An option's place now beside its place when the question was asked before. */
function moveOf(
	option: string,
	{ question, now, earlier, then }: { question: Asked; now: Shown; earlier: Asked; then: Shown },
): Move[] {
	const label = question.choices.find(({ id }) => id === option)?.label ?? option;
	const was = earlier.choices.find((choice) => plain(choice.label) === plain(label))?.id ?? '';
	const [before, after] = [tierOf(then, was), tierOf(now, option)];
	if (!before || !after) return [];
	const moved = standingMoved({ before: then, was }, { after: now, is: option }) ?? 'unclear';
	return [{ label, before, now: after, moved }];
}
