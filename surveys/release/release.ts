// A release: the frozen, disclosure-safe results of a survey. Every screen, export and report reads releases and
// nothing else, so what must not be told is left out here and cannot be told anywhere.
import type { Slip } from '../ballot/unbundle.ts';
import { bandsShown } from './bands-shown.ts';
import type { ReleasePlan } from './plan.ts';
import { roundedBase, smallestBase } from './range.ts';
import { resultOf, type Result } from './result.ts';

export interface ReleasedBand {
	id: string;
	label: string;
	result: Result;
}

export interface ReleasedQuestion {
	id: string;
	kind: ReleasePlan['questions'][number]['kind'];
	wording: string;
	choices: { id: string; label: string }[];
	result: Result;
	/** One for each group of the survey's breakdown, in its order; empty where the survey has none. */
	bands: ReleasedBand[];
}

export interface Release {
	format: 'heard-release-1';
	title: string;
	openedOn: string | null;
	closedOn: string | null;
	routes: string[];
	audience: string;
	notAsked: string;
	asked: { total: number; bands: Record<string, number> } | null;
	/** How many answered, rounded to 5; null: fewer than ten, and then no question has a result. */
	answered: number | null;
	spoilt: number;
	band: { wording: string; options: { id: string; label: string }[] } | null;
	questions: ReleasedQuestion[];
}

/**
 * Makes the release of an opened box. Pure: the same slips in any order give the same release.
 * The plan's bands and questions say what may be counted; slips that name anything else are ignored.
 */
export function release(slips: readonly Slip[], plan: ReleasePlan): Release {
	const byQuestion = Map.groupBy(slips, (slip) => slip.question);
	const answered = Math.max(0, ...plan.questions.map(({ id }) => byQuestion.get(id)?.length ?? 0));
	const enough = answered >= smallestBase;
	return {
		format: 'heard-release-1',
		title: plan.title,
		openedOn: plan.openedOn,
		closedOn: plan.closedOn,
		routes: plan.routes,
		audience: plan.audience,
		notAsked: plan.notAsked,
		asked: plan.asked,
		answered: enough ? roundedBase(answered) : null,
		spoilt: plan.spoilt,
		band: plan.band,
		questions: plan.questions.map((question) => {
			const valid = (enough ? (byQuestion.get(question.id) ?? []) : []).filter(
				(slip) => slip.answer !== null,
			);
			const shown = bandsShown(plan.band?.options.map(({ id }) => id) ?? [], valid);
			return {
				...question,
				result: resultOf(question, valid),
				bands: (plan.band?.options ?? []).map(({ id, label }) => ({
					id,
					label,
					result: shown.has(id)
						? resultOf(
								question,
								valid.filter((slip) => slip.band === id),
							)
						: { shown: false as const },
				})),
			};
		}),
	};
}
