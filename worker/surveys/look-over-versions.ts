import { easyTextsOf, translatedWords } from '#db';
import {
	languages,
	lookOverEasy,
	lookOverTranslated,
	translatable,
	type Found,
	type Looking,
	type SurveyContent,
} from '#surveys';
import type { World } from '../world.ts';

/**
 * What to look at in the other versions of a survey before it opens: in the languages that are switched on, and in easy read. The
 * field leads to its place: `translation.pl.3` is the fourth text in Polish.
 */
export async function lookOverVersions(
	{ db }: World,
	{ id, content }: { id: string; content: SurveyContent },
	looking: Looking,
): Promise<Found[]> {
	const [kept, easy] = await Promise.all([translatedWords(db, { surveyId: id }), easyTextsOf(db, id)]);
	const translated = (content.languages ?? []).flatMap((language) =>
		translatable(content).flatMap(({ key, english }, at) => {
			const text = kept.find((one) => one.language === language && one.key === key);
			if (text?.english !== english) return [];
			return lookOverTranslated({ key, english, words: text.words }, looking).map((one) => ({
				...{ ...one, field: `translation.${language}.${at}` },
				say: `In ${languages[language].english}. ${one.say}`,
			}));
		}),
	);
	return [...translated, ...lookOverEasy(content, easy, looking)];
}
