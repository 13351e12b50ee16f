import type { ReplyState } from '#surveys';

/** The states of an answer as a worker picks them. */
export const stateChoices: { state: ReplyState; name: string; hint: string }[] = [
	{ state: 'waiting', name: 'No answer yet', hint: 'Somebody has to find out first.' },
	{ state: 'doing', name: 'We are doing it', hint: 'Say what, and by when.' },
	{ state: 'done', name: 'We have done it', hint: 'Say what was done.' },
	{ state: 'not-yet', name: 'Not yet', hint: 'Say what it is waiting for, and by when.' },
	{ state: 'no', name: 'No', hint: 'Say why, so that a ten-year-old understands.' },
	{ state: 'not-ours', name: 'Not ours to decide', hint: 'Say who you asked, and what they said.' },
];

export const stateNames = Object.fromEntries(stateChoices.map(({ state, name }) => [state, name])) as Record<
	ReplyState,
	string
>;

export const timesInWords = (number: number) =>
	number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`;
