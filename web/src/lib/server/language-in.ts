import { error } from '@sveltejs/kit';
import { isOtherLanguage } from '#surveys';

/** The language that an address of the desk names. */
export const languageIn = (code: string) =>
	isOtherLanguage(code) ? code : error(404, 'There is no such language.');
