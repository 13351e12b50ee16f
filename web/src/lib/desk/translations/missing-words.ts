import type { Wholeness } from '#surveys';

const texts = (number: number) => (number === 1 ? 'one text' : `${number} texts`);

/** How much of a language is missing, in a few words; empty where nothing is. */
export function missingWords({ survey, help }: Pick<Wholeness, 'survey' | 'help'>): string {
	const parts = [survey && `${texts(survey)} of the survey`, help && `${texts(help)} of the help lines`];
	const missing = parts.filter(Boolean).join(' and ');
	return missing && `${missing} missing`;
}
