// Who is asked in own words. Answers are read only after a survey closes, so words of harm would be read weeks late, and
// the youngest tell most freely. So own words are not asked of groups in which somebody may be under 13, and not about
// harm, unless the worker turns it on and says that it is agreed who reads them and what they do then.
import type { OwnWords, Question } from '../question/question.ts';
import type { Band, SurveyContent } from './survey.ts';

const oldEnough = 13;

/** The youngest age that a group's label names: 8 of "8 to 11", 0 of "under 16"; null where it names none. */
export function youngestIn(label: string): number | null {
	const ages = [...label.matchAll(/\d+/g)].map(([age]) => Number(age)).filter((age) => age <= 30);
	if (ages.length === 0) return null;
	return /\b(under|below|younger|up to|less than)\b/i.test(label) ? 0 : Math.min(...ages);
}

const agesIn = (band: Band | null) => band?.options.map(({ label }) => youngestIn(label)) ?? [];
const tellsAges = (band: Band | null) => agesIn(band).some((age) => age !== null);
const mayBeYoung = (band: Band | null) => agesIn(band).some((age) => age !== null && age < oldEnough);

/**
 * The ids of the groups that are asked a question; null where everybody is, whatever they say of themselves. Who does not
 * say how old they are is left out like the youngest.
 */
export function groupsAsked(question: Question, band: Band | null): string[] | null {
	if (question.kind !== 'own-words' || question.under13 || !mayBeYoung(band)) return null;
	const old = (label: string) => (youngestIn(label) ?? 0) >= oldEnough;
	return band?.options.filter(({ label }) => old(label)).map(({ id }) => id) ?? null;
}

export function isAsked(question: Question, band: Band | null, group: string | null): boolean {
	const groups = groupsAsked(question, band);
	return groups === null || (group !== null && groups.includes(group));
}

/** Who is asked everything says last who they are; where some are not asked everything, it must be known first. */
export const groupComesFirst = ({ band, questions }: Pick<SurveyContent, 'band' | 'questions'>): boolean =>
	questions.some((question) => groupsAsked(question, band) !== null);

/** Words of harm, as they stand in a question. It finds the plain cases; for the others the worker says so. */
const harm =
	/\b((self-)?harm(ed|s|ing)?|hurt(s|ing)?|unsafe|(not|never|don['’]t|doesn['’]t) (\w+ )?(feel |felt )?safe|scared|afraid|frighten(s|ed|ing)?|bull(y|ied|ies|ying)|abus(e|ed|es|ive)|violen(t|ce)|suicid(e|al)|hit(s|ting)? (you|me)|touch(es|ed|ing)? (you|me))\b/i;

/** Why a question of own words may not be opened without an agreement; null where it may. */
export function whyAgree({ wording, help, under13, aboutHarm }: OwnWords, band: Band | null) {
	if (aboutHarm || harm.test(`${wording} ${help}`)) return 'harm' as const;
	if (!tellsAges(band)) return 'ages-unknown' as const;
	return under13 && mayBeYoung(band) ? ('under-13' as const) : null;
}
