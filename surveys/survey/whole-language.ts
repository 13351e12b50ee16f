// Whole or not at all: a language is on the phone only once every text of the survey and of the council's help stands in it,
// made from the English as it is now. A half-translated page leaves a child alone with the half that matters.
import { translatableHelp } from '../council/translatable-help.ts';
import type { Helpline } from '../council/council.ts';
import type { OtherLanguage } from '../words/languages.ts';
import { translatable, type Translatable } from './translatable.ts';
import type { SurveyContent } from './survey.ts';

/** A text that stands in another language, with the English that it was made from. */
export interface TextInLanguage {
	language: OtherLanguage;
	key: string;
	english: string;
}

/** Those of the texts that do not stand in the language, in the order of the page. */
export const missingIn = (
	language: OtherLanguage,
	texts: readonly Translatable[],
	standing: readonly TextInLanguage[],
): Translatable[] => {
	const there = new Map(
		standing.filter((text) => text.language === language).map(({ key, english }) => [key, english]),
	);
	return texts.filter(({ key, english }) => there.get(key) !== english);
};

export interface Wholeness {
	language: OtherLanguage;
	/** Texts that are missing: of the survey, and of the council's help lines. */
	survey: number;
	help: number;
}

/** How far each language is that a worker has switched on, in the order in which they were. */
export function wholenessOf(
	content: SurveyContent,
	helplines: readonly Helpline[],
	standing: readonly TextInLanguage[],
): Wholeness[] {
	const [own, help] = [translatable(content), translatableHelp(helplines)];
	return (content.languages ?? []).map((language) => ({
		language,
		survey: missingIn(language, own, standing).length,
		help: missingIn(language, help, standing).length,
	}));
}

export const isWhole = ({ survey, help }: Pick<Wholeness, 'survey' | 'help'>): boolean => survey + help === 0;

/** The languages that a phone may be shown. */
export const wholeLanguages = (...of: Parameters<typeof wholenessOf>): OtherLanguage[] =>
	wholenessOf(...of)
		.filter(isWhole)
		.map(({ language }) => language);
