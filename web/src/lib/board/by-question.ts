import type { Headline } from '#surveys';

interface OfQuestion {
	surveyId: string;
	question: { id: string };
	headline: Headline;
}

const placeOf = ({ headline }: OfQuestion) => (headline.kind === 'place' ? headline.place : 0);

/**
 * Findings of the same question together, in the order in which the questions first come; the options of a ranking by
 * their place. Never empty lists.
 */
export const byQuestion = <F extends OfQuestion>(findings: readonly F[]): [F, ...F[]][] =>
	[...Map.groupBy(findings, ({ surveyId, question }) => `${surveyId} ${question.id}`).values()].flatMap(
		(same) => {
			const [first, ...more] = same.toSorted((a, b) => placeOf(a) - placeOf(b));
			return first ? [[first, ...more] as [F, ...F[]]] : [];
		},
	);
