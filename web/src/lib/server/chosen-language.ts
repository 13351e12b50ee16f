import { isOtherLanguage, type Language } from '#surveys';

/**
 * The language of a page that stands under no survey. A link from a survey in another language carries it along; the page
 * says of itself that a machine made its words.
 */
export function chosenLanguage(locals: App.Locals, url: URL) {
	const asked = url.searchParams.get('in');
	const language: Language = isOtherLanguage(asked) ? asked : 'en';
	locals.language = language;
	return { language, offered: language === 'en' ? [] : [language] };
}
