import { councilTexts, standingTexts, wordsCheck } from '#db';
import {
	isWhole,
	missingIn,
	otherLanguages,
	translatable,
	translatableHelp,
	wholeLanguages,
	type Helpline,
	type Language,
	type OtherLanguage,
	type SurveyContent,
	type Translatable,
} from '#surveys';
import type { World } from '../world.ts';

/** The languages that a page can be had in, the one it is in, and a council's words in that one, by their keys. */
export interface InLanguage {
	languages: OtherLanguage[];
	language: Language;
	translated: Record<string, string>;
	/** That speakers have checked our words for this council, as they were at that fingerprint, and the survey's own. */
	check: { fingerprint: string; survey: boolean } | null;
}

interface Stands {
	key: string;
	english: string;
	words: string | null;
}

/** A language that is not whole is English. */
function inLanguage(
	languages: OtherLanguage[],
	asked: OtherLanguage | undefined,
	texts: readonly Translatable[],
	standing: readonly Stands[],
): Omit<InLanguage, 'check'> {
	if (!asked || !languages.includes(asked)) return { languages, language: 'en', translated: {} };
	const words = texts.flatMap(({ key, english }) => {
		const found = standing.find((text) => text.words && text.key === key && text.english === english);
		return found?.words ? [[key, found.words] as const] : [];
	});
	return { languages, language: asked, translated: Object.fromEntries(words) };
}

async function withCheck(
	{ db }: World,
	of: { councilId: string; surveyId: string | null },
	page: Omit<InLanguage, 'check'>,
): Promise<InLanguage> {
	return { ...page, check: page.language === 'en' ? null : await wordsCheck(db, of, page.language) };
}

interface Asking {
	id: string;
	councilId: string;
	content: SurveyContent;
	council: { helplines: Helpline[] };
}

/** A survey in the language that was asked for, where a worker has switched it on and every text stands in it. */
export async function surveyInLanguage(
	world: World,
	{ id, councilId, content, council: { helplines } }: Asking,
	asked?: OtherLanguage,
): Promise<InLanguage> {
	const of = { surveyId: id, councilId };
	if (!content.languages?.length) return await withCheck(world, of, inLanguage([], asked, [], []));
	const standing = await standingTexts(world.db, of, asked);
	const texts = [...translatable(content), ...translatableHelp(helplines)];
	const whole = wholeLanguages(content, helplines, standing);
	return await withCheck(world, of, inLanguage(whole, asked, texts, standing));
}

/** A council's page that is under no survey: our words, its help lines, and nothing that must be translated beside them. */
export async function councilInLanguage(
	world: World,
	{ id, helplines }: { id: string; helplines: Helpline[] },
	asked?: OtherLanguage,
): Promise<InLanguage> {
	const help = translatableHelp(helplines);
	const standing = help.length > 0 ? await councilTexts(world.db, id) : [];
	const whole = otherLanguages.filter((language) =>
		isWhole({ survey: 0, help: missingIn(language, help, standing).length }),
	);
	const own = standing.filter(({ language }) => language === asked);
	return await withCheck(world, { councilId: id, surveyId: null }, inLanguage(whole, asked, help, own));
}
