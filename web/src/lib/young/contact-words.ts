import { promisedTime, type Language } from '#surveys';
import { besideWordsIn } from '../words/beside/beside-words';

/** How soon somebody hears back, for the place that a text has for it: English has words of its own for a day. */
export const promisedIn = (hours: number, language: Language): string | number =>
	language === 'en' ? promisedTime(hours) : hours;

/**
 * What is to be put right, in the language of the page. English is told field by field by the rules themselves; in another
 * language a field is empty, or too long.
 */
export const problemsIn = (
	language: Language,
	problems: readonly { field: string; message: string }[],
	written: Record<string, string>,
) => {
	const { missing, tooLong } = besideWordsIn[language].contact;
	return language === 'en'
		? [...problems]
		: problems.map(({ field }) => ({ field, message: written[field]?.trim() ? tooLong : missing }));
};
