// The other versions of a survey before they are on phones: its words in another language, and in easy read. What stands in the
// English as well was looked at there. In another language only what is told from its shape, or by a list of given names, is
// looked for: a machine that knows no Polish must not judge Polish.
import type { KeptEasyText } from '../easy/easy-read.ts';
import { easyParts } from '../easy/easy-parts.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { lookOver, type Found, type FindingKind, type Looking } from './going-public.ts';

/** Two words with a capital are no sign of a name where nouns have one. */
const onlyInEnglish: readonly FindingKind[] = ['maybe-name', 'age'];

/** A text and what it was made from, under its key. */
export interface InOtherWords {
	key: string;
	english: string;
	words: string;
}

const isNew =
	(english: string) =>
	({ text }: Found): boolean =>
		!english.includes(text);

/** Everything to look at in a text in another language; the field is its key. */
export const lookOverTranslated = ({ key, english, words }: InOtherWords, looking: Looking): Found[] =>
	lookOver({ field: key, text: words, whose: 'ours', verbatim: true }, looking)
		.filter(({ kind }) => !onlyInEnglish.includes(kind))
		.filter(isNew(english));

/** Everything to look at in the easy words of a survey as it stands; the field is `easy.` and the key. */
export function lookOverEasy(
	content: SurveyContent,
	kept: readonly KeptEasyText[],
	looking: Looking,
): Found[] {
	const english = new Map(easyParts(content).map((part) => [part.key, part.english]));
	return kept.flatMap(({ key, words }) => {
		const now = english.get(key);
		if (now === undefined) return [];
		const going = { field: `easy.${key}`, text: words, whose: 'ours' as const, verbatim: true };
		return lookOver({ ...going, onScreen: key === 'title' }, looking).filter(isNew(now));
	});
}
