/** The symbols that may stand beside an answer, for those who find letters hard. Drawn in web/src/lib/young/Symbol.svelte. */
export const symbols = [
	'home',
	'school',
	'friends',
	'family',
	'money',
	'health',
	'food',
	'sleep',
	'phone',
	'talking',
	'safe',
	'happy',
	'sad',
	'sport',
	'music',
	'outside',
	'travel',
	'time',
] as const;
export type SymbolName = (typeof symbols)[number];
