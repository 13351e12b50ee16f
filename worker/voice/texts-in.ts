import { translationsOf } from '#db';
import { translatable, type Language, type SurveyContent } from '#surveys';
import type { World } from '../world.ts';

/** A survey's texts in a language, by their key; those that were not translated are left out. */
export async function textsIn(
	{ db }: World,
	{ id, content }: { id: string; content: SurveyContent },
	language: Language,
): Promise<Record<string, string>> {
	if (language === 'en') return {};
	const { texts: kept } = await translationsOf(db, id, language);
	const current = translatable(content).flatMap(({ key, english }) => {
		const found = kept.find((text) => text.key === key && text.english === english);
		return found ? [[key, found.words] as const] : [];
	});
	return Object.fromEntries(current);
}
