// A finding: what one released question says about parts of a strategy. The question's links say which; where the link
// is an option's ("which of our promises matters most?"), the finding is about that option's place among the others.
import type { Voices, VoicesOfQuestion } from '../release/voices.ts';
import type { Release, ReleasedQuestion } from '../release/released.ts';
import type { Link } from '../strategy/link.ts';

/** A release that its board has got. */
export interface ReleasedSurvey {
	surveyId: string;
	releasedOn: string;
	content: Release;
	voices: Voices | null;
}

/** What a question of a survey, or one of its options, is about. */
export interface AboutLink {
	surveyId: string;
	questionId: string;
	/** Empty: the link is the question's own. */
	optionId: string;
	kind: Link['kind'];
	targetId: string;
}

export interface Finding {
	surveyId: string;
	survey: string;
	question: Pick<ReleasedQuestion, 'id' | 'kind' | 'wording' | 'choices' | 'result' | 'bands' | 'takenDown'>;
	/** What told the survey's groups apart; null where it had none. */
	band: Release['band'];
	/** The option that was linked; null where the whole question was. */
	option: { id: string; label: string } | null;
	about: Link[];
	/** The day on which young people stopped answering: from here on a voice grows old. */
	on: string;
	openedOn: string | null;
	/** How many were asked; null where nobody counted. */
	asked: number | null;
	/** How many were asked in each group, by its id, where they were known by it. */
	askedOf: Record<string, number>;
	audience: string;
	notAsked: string;
	routes: string[];
	voices: VoicesOfQuestion | null;
}

/** Every finding of these releases, newest first. Links to questions or options that are not in a release give none. */
export function findingsOf(releases: readonly ReleasedSurvey[], links: readonly AboutLink[]): Finding[] {
	const bySource = Map.groupBy(links, (link) => `${link.surveyId} ${link.questionId} ${link.optionId}`);
	const findings = releases.flatMap((release) =>
		release.content.questions.flatMap((question) =>
			['', ...question.choices.map(({ id }) => id)].flatMap((optionId) => {
				const about = bySource.get(`${release.surveyId} ${question.id} ${optionId}`);
				return about ? [findingOf(release, question, optionId, about)] : [];
			}),
		),
	);
	return findings.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function findingOf(
	{ surveyId, releasedOn, content, voices }: ReleasedSurvey,
	question: ReleasedQuestion,
	optionId: string,
	about: readonly AboutLink[],
): Finding {
	const { title, closedOn, openedOn, asked, audience, notAsked, routes, band } = content;
	return {
		surveyId,
		survey: title,
		question,
		band,
		option: question.choices.find(({ id }) => id === optionId) ?? null,
		about: about.map(({ kind, targetId }) => ({ kind, id: targetId })),
		on: closedOn ?? releasedOn,
		openedOn,
		asked: asked?.total ?? null,
		askedOf: asked?.bands ?? {},
		audience,
		notAsked,
		routes,
		voices: voices?.find((one) => one.question === question.id) ?? null,
	};
}
