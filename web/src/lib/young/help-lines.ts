import type { Helpline } from '#surveys';

/** Help for anybody in the country, for where no council is known. */
export const nationalHelp: readonly Helpline[] = [
	{ name: '999', about: 'If you are in danger now.', dial: '999', hours: 'Day and night' },
	{
		name: 'Childline',
		about: 'Talk about anything. It is free and does not show on the bill.',
		dial: '0800 1111',
		hours: 'Day and night',
	},
];

const digits = ({ dial }: Helpline) => dial?.replace(/ /g, '') ?? '';

/** The national lines, then the council's own that are not among them. */
export const helpFor = (own: readonly Helpline[] = []): Helpline[] => {
	const known = new Set(nationalHelp.map(digits));
	return [...nationalHelp, ...own.filter((line) => !known.has(digits(line)))];
};
