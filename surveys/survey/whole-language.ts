// Whole or not at all: a language is on the phone only once every text of the survey and of the council's help stands in it,
// made from the English as it is now. A half-translated page leaves a child alone with the half that matters.
import { translatableHelp } from '../council/translatable-help.ts';
import type { Helpline } from '../council/council.ts';
import type { OtherLanguage } from '../words/languages.ts';
import { easyParts } from '../easy/easy-parts.ts';
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

/** A place on which texts are missing in a language. */
export interface MissingAt {
	place: string;
	texts: number;
	/** Which of all texts that can be had in another language is the first of them. */
	first: number;
}

const firstsAt = (
	all: readonly Translatable[],
	missing: readonly Translatable[],
	placeOf: (key: string) => string,
) =>
	[...Map.groupBy(missing, ({ key }) => placeOf(key))].map(([place, texts]) => ({
		...{ place, texts: texts.length },
		first: all.findIndex((one) => one === texts[0]),
	}));

/** What is missing of a survey in each language that is switched on and not whole: place by place, in the order of the page. */
export function missingInLanguages(
	content: SurveyContent,
	helplines: readonly Helpline[],
	standing: readonly TextInLanguage[],
): { language: OtherLanguage; survey: MissingAt[]; help: MissingAt[] }[] {
	const [own, help] = [translatable(content), translatableHelp(helplines)];
	const places = new Map(easyParts(content).map(({ key, place }) => [key, place]));
	return (content.languages ?? [])
		.map((language) => ({
			language,
			survey: firstsAt(
				own,
				missingIn(language, own, standing),
				(key) => places.get(key) ?? 'Who holds the key',
			),
			help: firstsAt(help, missingIn(language, help, standing), () => 'The council’s help lines'),
		}))
		.filter(({ survey, help: ofHelp }) => survey.length + ofHelp.length > 0);
}
