import { isOtherLanguage, otherLanguages, type Language, type OtherLanguage } from '#surveys';

/** The language that an address asks for, as the API takes it. */
export function chosenIn(url: URL): { in?: OtherLanguage } {
	const asked = url.searchParams.get('in');
	return isOtherLanguage(asked) ? { in: asked } : {};
}

/** The version of a survey that an address asks for, as the API takes it: a language, and `?easy`, whatever it says. */
export const versionIn = (url: URL): { in?: OtherLanguage; easy?: '' } => ({
	...chosenIn(url),
	...(url.searchParams.has('easy') && { easy: '' }),
});

/** The language of a page that is of no council: all its words are ours, so it can be had in every one. */
export function chosenLanguage(locals: App.Locals, url: URL) {
	const language: Language = chosenIn(url).in ?? 'en';
	locals.language = language;
	return { language, offered: otherLanguages };
}
