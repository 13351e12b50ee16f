import { contactProblems, promisedTime, type Language } from '#surveys';
import { besideWordsIn } from '../words/beside/beside-words';

/** How soon somebody hears back, for the place that a text has for it: English has words of its own for a day. */
export const promisedIn = (hours: number, language: Language): string | number =>
	language === 'en' ? promisedTime(hours) : hours;

/** What is to be put right, in the language of the page. English is told field by field; elsewhere a field is empty. */
export const problemsIn = (language: Language, fields: readonly string[]) =>
	contactProblems
		.filter(({ field }) => fields.includes(field))
		.map(({ field, message }) => ({
			field,
			message: language === 'en' ? message : besideWordsIn[language].contact.missing,
		}));
