// The languages that a young person may choose on the page. Those but English were made by a machine, and no person who
// speaks them has checked them yet: a survey has them only where a worker switches them on.

export const languages = {
	en: { name: 'English', english: 'English', tag: 'en-GB', dir: 'ltr', checked: true },
	cy: { name: 'Cymraeg', english: 'Welsh', tag: 'cy', dir: 'ltr', checked: false },
	ar: { name: 'العربية', english: 'Arabic', tag: 'ar', dir: 'rtl', checked: false },
	pl: { name: 'Polski', english: 'Polish', tag: 'pl', dir: 'ltr', checked: false },
	uk: { name: 'Українська', english: 'Ukrainian', tag: 'uk', dir: 'ltr', checked: false },
	vi: { name: 'Tiếng Việt', english: 'Vietnamese', tag: 'vi', dir: 'ltr', checked: false },
	ti: { name: 'ትግርኛ', english: 'Tigrinya', tag: 'ti', dir: 'ltr', checked: false },
	ckb: { name: 'کوردی', english: 'Kurdish Sorani', tag: 'ckb', dir: 'rtl', checked: false },
	ps: { name: 'پښتو', english: 'Pashto', tag: 'ps', dir: 'rtl', checked: false },
	prs: { name: 'دری', english: 'Dari', tag: 'fa-AF', dir: 'rtl', checked: false },
	fa: { name: 'فارسی', english: 'Farsi', tag: 'fa', dir: 'rtl', checked: false },
	sq: { name: 'Shqip', english: 'Albanian', tag: 'sq', dir: 'ltr', checked: false },
	am: { name: 'አማርኛ', english: 'Amharic', tag: 'am', dir: 'ltr', checked: false },
	so: { name: 'Soomaali', english: 'Somali', tag: 'so', dir: 'ltr', checked: false },
} as const;

export type Language = keyof typeof languages;
export type OtherLanguage = Exclude<Language, 'en'>;

export const otherLanguages = [
	'cy',
	'ar',
	'pl',
	'uk',
	'vi',
	'ti',
	'ckb',
	'ps',
	'prs',
	'fa',
	'sq',
	'am',
	'so',
] as const satisfies readonly OtherLanguage[];

export const isOtherLanguage = (code: string | null): code is OtherLanguage =>
	otherLanguages.some((known) => known === code);
