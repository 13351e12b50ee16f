import { choicesOf } from '../question/question.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { dayInEngland } from '../words/time.ts';
import type { ReleasePlan } from './plan.ts';

/** What is known of a survey beside its content when its box is opened. */
export interface Asking {
	/** How many were asked by group, '' where the group was not known; empty where nobody counted. */
	asked: readonly { band: string; number: number }[];
	/** By which routes people were asked, in words ("text message"). */
	routes: string[];
	/** How many cards one person drew alone; none where it is left out. */
	fromOneHand?: number;
	spoilt: number;
}

/** The plan for a survey's release. Groups that nobody was asked in by name stand in the total only. */
export function planOf(
	survey: SurveyContent,
	{ asked, routes, fromOneHand = 0, spoilt }: Asking,
): ReleasePlan {
	const known = asked.filter(({ band }) => survey.band?.options.some(({ id }) => id === band));
	return {
		title: survey.title,
		openedOn: survey.opensAt && dayInEngland(survey.opensAt),
		closedOn: survey.closesAt && dayInEngland(survey.closesAt),
		routes,
		audience: survey.audience,
		notAsked: survey.notAsked,
		asked:
			asked.length === 0
				? null
				: {
						total: asked.reduce((sum, { number }) => sum + number, 0),
						bands: Object.fromEntries(known.map(({ band, number }) => [band, number])),
					},
		...(fromOneHand > 0 && { fromOneHand }),
		spoilt,
		band: survey.band,
		questions: survey.questions.map((question) => ({
			id: question.id,
			kind: question.kind,
			wording: question.wording,
			choices: choicesOf(question).map(({ id, label }) => ({ id, label })),
			...(question.kind === 'choose-many' && { atMost: question.atMost }),
		})),
	};
}
