// The newest polls of a council, as young people are shown them: each order once, however often it was asked.
import { asksForOrder } from '../question/question.ts';
import { isSame } from '../question/same-question.ts';
import type { Release, ReleasedQuestion } from '../release/released.ts';
import type { ReleasedSurvey } from './finding.ts';

export interface LatestPoll {
	question: ReleasedQuestion;
	closedOn: string | null;
	/** Its release, as far as it is shown: whoever doubts what is shown can check it. */
	release: Release;
}

/** So many are shown. */
const most = 3;

/** The newest first. The groups of a breakdown are left out: whoever reads this knows who is in them. */
export function latestPolls(releases: readonly ReleasedSurvey[]): LatestPoll[] {
	return releases
		.flatMap(({ content, releasedOn }) =>
			content.questions
				.filter(({ kind, result }) => asksForOrder(kind) && (!result.shown || result.ranking))
				.map((asked) => ({ ...asked, bands: [] }))
				.map((question) => ({
					...{ question, releasedOn },
					closedOn: content.closedOn,
					release: { ...content, questions: [question] },
				})),
		)
		.sort((a, b) => (a.releasedOn < b.releasedOn ? 1 : a.releasedOn > b.releasedOn ? -1 : 0))
		.filter((poll, at, all) => !all.slice(0, at).some((newer) => isSame(newer.question, poll.question)))
		.slice(0, most)
		.map(({ question, closedOn, release }) => ({ question, closedOn, release }));
}
