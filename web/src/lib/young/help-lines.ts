import type { Helpline, Language } from '#surveys';

/** All the help that a page offers: numbers to call, a person who calls, and how we keep somebody safe. */
export interface Help {
	lines: readonly Helpline[];
	/** Where somebody can ask to be contacted; null where no council is known, or it has named nobody who would. */
	contactAt: string | null;
	safeAt: string;
}

/** Help for anybody in the country, for where no council is known. */
const nationalHelp: readonly Helpline[] = [
	{ name: '999', about: 'If you are in danger now.', dial: '999', hours: 'Day and night' },
	{
		name: 'Childline',
		about: 'Talk about anything. It is free and does not show on the bill.',
		dial: '0800 1111',
		hours: 'Day and night',
	},
];

const digits = ({ dial }: Helpline) => dial?.replace(/ /g, '') ?? '';

interface Council {
	slug: string;
	helplines: readonly Helpline[];
	takesRequests: boolean;
}

/** A page of ours, in the language of the page that leads there. */
export const inLanguage = (path: string, language: Language) =>
	language === 'en' ? path : `${path}?in=${language}`;

/** The national lines, then the council's own that are not among them. */
export function helpFor(council?: Council | null, language: Language = 'en'): Help {
	const known = new Set(nationalHelp.map(digits));
	const own = council?.helplines.filter((line) => !known.has(digits(line))) ?? [];
	const at = council ? `/c/${council.slug}` : '';
	return {
		lines: [...nationalHelp, ...own],
		contactAt: council?.takesRequests ? inLanguage(`${at}/note`, language) : null,
		safeAt: inLanguage(`${at}/about`, language),
	};
}
