// Making a release: each question is counted, audited and repaired by itself; what the others give away about it is
// part of its audit.
import type { Slip } from '../ballot/unbundle.ts';
import { readSlips } from './count.ts';
import { contextOf } from './known.ts';
import { againstFollowing } from './later-release.ts';
import type { PlanQuestion, ReleasePlan } from './plan.ts';
import { roundedBase, smallestBase } from './range.ts';
import { withShownFirst } from './shown-first.ts';
import { withDetail } from './with-detail.ts';
import { repair, type Reason, type Told } from './repair.ts';
import type { Release, ReleasedQuestion } from './released.ts';

/** What is out already; a later release is audited together with it. */
export interface Before {
	already?: Release;
}

/**
 * Makes the release of an opened box. Pure: the same slips in any order give the same release.
 * The plan's bands and questions say what may be counted; slips that name anything else are ignored.
 * With `already`, the earlier release comes back unchanged where a later one must not follow it.
 */
export const release = (slips: readonly Slip[], plan: ReleasePlan, before?: Before): Release =>
	explainRelease(slips, plan, before).release;

/** The release, and for everything that it leaves out for safety the cells that forced it. */
export function explainRelease(
	slips: readonly Slip[],
	plan: ReleasePlan,
	{ already }: Before = {},
): { release: Release; reasons: Reason[] } {
	const groups = plan.band?.options ?? [];
	const ids = groups.map(({ id }) => id);
	const read = readSlips(plan.questions, ids, slips, plan.asked?.total);
	const answered = Math.max(0, ...read.map(({ slips }) => slips));
	const context = contextOf(plan, answered, read);
	const told = plan.questions.map((question, place) => {
		const one = read[place];
		if (!one || one.whole.base < smallestBase) return nothingOf(question);
		const counts = one.tally();
		const detailed = withDetail(repair(question, slips, counts, context), question, counts, context, already);
		return withShownFirst(detailed, question.id, counts.shownAt, already);
	});
	const questions = plan.questions.map((question, place) => asReleased(question, groups, told[place]));
	const against = already ? againstFollowing(already, questions, read, answered) : [];
	if (already && against.length > 0) return { release: already, reasons: against };
	return {
		release: { ...aboutSurvey(plan, answered), questions },
		reasons: told.flatMap(({ reasons }) => reasons),
	};
}

const nothingOf = ({ choices }: PlanQuestion): Told => ({ choices, published: null, reasons: [] });

const hidden = { shown: false as const };

function asReleased(
	question: PlanQuestion,
	groups: readonly { id: string; label: string }[],
	{ choices, published }: Told = nothingOf(question),
): ReleasedQuestion {
	return {
		...question,
		choices,
		result: published?.whole ?? hidden,
		bands: groups.map(({ id, label }) => ({
			id,
			label,
			result: published?.groups.find((group) => group.id === id)?.result ?? hidden,
		})),
	};
}

const aboutSurvey = (plan: ReleasePlan, answered: number): Omit<Release, 'questions'> => ({
	format: 'heard-release-1',
	title: plan.title,
	openedOn: plan.openedOn,
	closedOn: plan.closedOn,
	routes: plan.routes,
	audience: plan.audience,
	notAsked: plan.notAsked,
	asked: plan.asked,
	answered: answered >= smallestBase ? roundedBase(answered) : null,
	spoilt: plan.spoilt,
	band: plan.band,
});
