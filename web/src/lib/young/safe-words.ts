// "How we keep you safe", as data, so that a test can count it: at most 200 words, for a reader of nine
// (tests/web/young/safe-words.test.ts). Every promise here has its limit under "What we can't promise"; each stands in
// docs/threat-model.md too, beside what makes it true (tests/web/young/promises.test.ts).

import { fill } from '../words/fill.ts';
import type { Words } from '../words/english.ts';

export const safeTitle = 'How we keep you safe';

export const safeWords = [
	{
		heading: 'What we do',
		items: [
			'We lock your answers as soon as you send them.',
			'We do not read them until we stop asking.',
			'Then we mix up the answers. We keep nothing that says which are yours.',
			'We keep no name, no number and no time with your answers.',
			'If fewer than ten answer, we show nothing. Two of us may read your words.',
		],
	},
	{
		heading: 'What we can’t promise',
		items: [
			'If you write a thing that only you know, people may guess it was you.',
			'Someone next to you may see your screen.',
			'Your phone’s “History” keeps the link. Clear it there.',
			'Your phone company may see you came here, but not what you say.',
			'For some days, those who send our texts see your number and code.',
			'Some phones ask for your code. Then our computer sees it with your answers.',
			'Those who run our computer could look early, or change it. We tell them not to.',
		],
	},
	{
		heading: 'If something is wrong',
		items: [
			'We read your answers days after. Do not wait.',
			'In danger? Call 999.',
			'Talk to Childline, free: 0800 1111.',
		],
	},
] as const;

/** Where the council takes requests: the last of the items, the first of these words as a link. */
export const contactWords = [
	'You can ask us to contact you.',
	'That is not secret: we must know who you are.',
] as const;

/** The same in another language, in the words that the survey's page has for it: no promise without its limit. */
export const safeWordsIn = ({ promises, code, plain, itCloses }: Words) => [
	{
		heading: promises.can,
		items: [fill(promises.locked, { day: itCloses }), promises.mixed, promises.nothing],
	},
	{
		heading: promises.cannot,
		items: [
			promises.onlyYou,
			promises.screen,
			promises.inHistory,
			promises.network,
			promises.texts,
			`“${code}”: ${plain}`,
			`${promises.computers} ${promises.open}`,
		],
	},
];
