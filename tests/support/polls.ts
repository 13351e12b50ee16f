// Polls of 2 to 12 options, with names that are long and names that are read from the right.
import { symbols, type SurveyContent } from '#surveys';
import { inOwnWords, newId } from './every-kind.ts';

const names = [
	'A home that lasts, with people who stick by me whatever happens, and who I can still visit when I am grown up',
	'أن أرى إخوتي وأخواتي كل أسبوع، حتى لو كانوا يعيشون بعيدًا',
	'School',
	'Feeling safe, and knowing exactly who to tell on the days when I don’t',
	'المدرسة',
	'Money of my own',
	'Someone who answers when I ring, in the evening and at the weekend too, and who does not change every few months',
	'My own room',
	'Trips',
	'Knowing what is written about me, and being able to say where it is wrong before anyone else reads it',
	'طعام أعرفه',
	'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
];

export const pollOptions = (number: number) => names.slice(0, number);

/** A poll of so many options that is asked in rounds: the most and the least of four at a time. */
export const pollInRounds = (number: number): Partial<SurveyContent> => ({
	band: null,
	questions: (pollOf(number).questions ?? []).flatMap((question) =>
		question.kind === 'put-in-order' ? [{ ...question, kind: 'best-worst' as const }] : [],
	),
});

/** What makes a survey a poll of so many options. */
export const pollOf = (number: number, change: { all?: boolean } = {}): Partial<SurveyContent> => ({
	band: null,
	questions: [
		{
			kind: 'put-in-order',
			id: newId(),
			wording: inOwnWords('What matters most to you?'),
			help: '',
			required: false,
			links: [],
			options: pollOptions(number).map((label, at) => ({
				...{ id: newId(), label, link: null },
				...(at < 3 && { symbol: symbols[at] }),
			})),
			...change,
		},
	],
});
