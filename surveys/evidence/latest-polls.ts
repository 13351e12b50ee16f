// The newest polls of a council, as young people are shown them: each order once, however often it was asked.
import { asksForOrder } from '../question/question.ts';
import { isSame } from '../question/same-question.ts';
import type { ReleasedQuestion } from '../release/released.ts';
import type { ReleasedSurvey } from './finding.ts';

export interface LatestPoll {
	question: ReleasedQuestion;
	closedOn: string | null;
}

/** So many are shown. */
const most = 3;

/** The newest first. The groups of a breakdown are left out: whoever reads this knows who is in them. */
export function latestPolls(releases: readonly ReleasedSurvey[]): LatestPoll[] {
	return releases
		.flatMap(({ content, releasedOn }) =>
			content.questions
				.filter(({ kind, result }) => asksForOrder(kind) && (!result.shown || result.ranking))
				.map((question) => ({
					question: { ...question, bands: [] },
					closedOn: content.closedOn,
					releasedOn,
				})),
		)
		.sort((a, b) => (a.releasedOn < b.releasedOn ? 1 : a.releasedOn > b.releasedOn ? -1 : 0))
		.filter((poll, at, all) => !all.slice(0, at).some((newer) => isSame(newer.question, poll.question)))
		.slice(0, most)
		.map(({ question, closedOn }) => ({ question, closedOn }));
}
