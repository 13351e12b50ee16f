import { isOtherLanguage, type Language, type Picture } from '#surveys';
import { loaded } from '$lib/server/load';

interface Version {
	language: Language;
	translated: Record<string, string>;
	pictures: Record<string, Picture> | null;
}

const usual: Version = { language: 'en', translated: {}, pictures: null };

/** What a worker may look at whole or not, switched on or not: the texts of a language, or easy read so far. */
export async function inVersion({ api }: App.Locals, id: string, asked: URLSearchParams): Promise<Version> {
	if (asked.has('easy')) {
		const { soFar } = await loaded(api.api.surveys[':id']['easy-read'].$get({ param: { id } }));
		return { ...usual, translated: soFar.words, pictures: soFar.pictures };
	}
	const language = asked.get('in');
	if (!isOtherLanguage(language)) return usual;
	const param = { id, language };
	const { texts } = await loaded(api.api.surveys[':id'].translations[':language'].$get({ param }));
	const current = texts.filter(({ words, old }) => words && !old);
	const translated = Object.fromEntries(current.map(({ key, words }) => [key, words]));
	return { ...usual, language, translated };
}
