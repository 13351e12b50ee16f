// Making a release: each question is counted, and of each count is told what the rule tells (steps.ts, points-told.ts).
import type { Slip } from '../ballot/unbundle.ts';
import { tallies, type Tally } from './count.ts';
import type { PlanQuestion, ReleasePlan } from './plan.ts';
import { leastAnswers } from '../second-person/second-person.ts';
import { roundedBase } from './range.ts';
import type { Release, ReleasedQuestion } from './released.ts';
import { chanceIn, resultOf, type Result } from './result.ts';
import { shownFirstIn } from './shown-first.ts';
import { toldOf } from './told.ts';

/**
 * Makes the release of an opened box. Pure: the same slips in any order give the same release.
 * The plan's bands and questions say what may be counted; slips that name anything else are ignored.
 */
export function release(slips: readonly Slip[], plan: ReleasePlan): Release {
	const groups = plan.band?.options ?? [];
	const counted = tallies(
		plan.questions,
		groups.map(({ id }) => id),
		slips,
	);
	const answered = Math.max(0, ...counted.map(({ slips }) => slips));
	const questions = plan.questions.flatMap((question, place) => {
		const tally = counted[place];
		return tally ? [questionOf(question, tally, plan)] : [];
	});
	return { ...aboutSurvey(plan, answered), questions };
}

const hidden = { shown: false as const };

function questionOf(question: PlanQuestion, tally: Tally, plan: ReleasePlan): ReleasedQuestion {
	const { asked, band } = plan;
	const told = toldOf(question, tally, leastOf(plan));
	const { base } = tally.whole;
	const whole: Result = told.whole ? resultOf(question, told.whole, base) : hidden;
	const ofOrder =
		told.whole && question.kind === 'put-in-order'
			? {
					...chanceIn(question, told.whole, { ballots: base, asked: asked?.total ?? null }),
					...shownFirstIn(tally.shownAt),
				}
			: {};
	const { id, kind, wording, choices } = question;
	return {
		...{ id, kind, wording, choices },
		result: { ...whole, ...ofOrder },
		bands: (band?.options ?? []).map(({ id, label }) => {
			const spans = told.groups.get(id);
			return {
				id,
				label,
				result: spans ? resultOf(question, spans, tally.groups.get(id)?.base ?? 0) : hidden,
			};
		}),
	};
}

const leastOf = ({ fromOneHand = 0 }: ReleasePlan) => leastAnswers(fromOneHand);

const aboutSurvey = (plan: ReleasePlan, answered: number): Omit<Release, 'questions'> => ({
	format: 'heard-release-2',
	title: plan.title,
	openedOn: plan.openedOn,
	closedOn: plan.closedOn,
	routes: plan.routes,
	audience: plan.audience,
	notAsked: plan.notAsked,
	asked: plan.asked,
	...(plan.fromOneHand ? { least: leastOf(plan) } : {}),
	answered: answered >= leastOf(plan) ? roundedBase(answered) : null,
	spoilt: plan.spoilt,
	band: plan.band,
});
