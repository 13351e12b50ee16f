import { isOtherLanguage, type Language } from '#surveys';
import { loaded } from '$lib/server/load';

/** What a worker may look at in any language, switched on or not: its texts as a phone would have them. */
export async function inLanguage({ api }: App.Locals, id: string, asked: string | null) {
	const english: { language: Language; translated: Record<string, string> } = {
		language: 'en',
		translated: {},
	};
	if (!isOtherLanguage(asked)) return english;
	const param = { id, language: asked };
	const { texts } = await loaded(api.api.surveys[':id'].translations[':language'].$get({ param }));
	const current = texts.filter(({ words, old }) => words && !old);
	return { language: asked, translated: Object.fromEntries(current.map(({ key, words }) => [key, words])) };
}
