// A survey with a question of every kind, ready to open on 2 March 2026.
import { base32, type Question, type SurveyContent } from '#surveys';

export const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));

const consonants = 'bcdfghjklmnpqrstvwxz';

/** Words of its own for each survey: what is being asked is not asked again in another. No digits, and nothing that can be read: "56mg" is a dose. */
export const inOwnWords = (wording: string) => {
	const drawn = crypto.getRandomValues(new Uint8Array(8));
	return `${wording} (${Array.from(drawn, (byte) => consonants[byte % consonants.length]).join('')})`;
};

const asked = (wording: string) => ({
	...{ id: newId(), wording: inOwnWords(wording), help: '' },
	...{ required: false, links: [] },
});
const options = (...labels: string[]) => labels.map((label) => ({ id: newId(), label, link: null }));

export const everyKind = (): Question[] => [
	{ kind: 'choose-one', ...asked('Where do you feel most at home?'), options: options('Here', 'Elsewhere') },
	{
		kind: 'choose-many',
		...asked('Who do you talk to?'),
		options: options('A friend', 'My worker', 'Nobody'),
		atMost: 2,
	},
	{ kind: 'agree', ...asked('I see the people who matter to me.') },
	{
		kind: 'put-in-order',
		...asked('What should we work on first?'),
		options: options('Family time', 'School', 'Money'),
	},
	{ kind: 'own-words', ...asked('What else should we know?'), under13: true, agreed: true },
];

export const readySurvey = (change: Partial<SurveyContent> = {}): SurveyContent => ({
	title: 'What makes a good week?',
	why: 'We want to know what to work on.',
	readers: 'The participation team.',
	audience: 'Everyone aged 8 to 17.',
	notAsked: 'Under eights: their carers were asked instead.',
	opensAt: null,
	closesAt: '2026-03-20T17:00:00.000Z',
	answerBy: '2026-04-20',
	band: {
		wording: 'How old are you?',
		options: [
			{ id: newId(), label: '8 to 11' },
			{ id: newId(), label: '12 to 17' },
		],
	},
	keyHolder: null,
	questions: everyKind(),
	...change,
});
