// An invented survey for the page that shows the design, released by the same rule as a real one.
import { faces, type Answer, type Slip } from '#surveys';
import { release, type ReleasePlan } from '#surveys/release';

const choices = (...labels: string[]) => labels.map((label, index) => ({ id: `o${index + 1}`, label }));

const plan: ReleasePlan = {
	title: 'Your week, your say',
	openedOn: '2026-09-07',
	closedOn: '2026-09-25',
	routes: ['text message', 'a poster at the youth club'],
	audience: 'everyone aged 8 to 17 whom we could text',
	notAsked: '31 young people with no phone of their own',
	asked: { total: 164, bands: { a: 70, b: 74, c: 20 } },
	spoilt: 0,
	band: {
		wording: 'How old are you?',
		options: [
			{ id: 'a', label: '8 to 11' },
			{ id: 'b', label: '12 to 15' },
			{ id: 'c', label: '16 to 17' },
		],
	},
	questions: [
		{
			id: 'one',
			kind: 'choose-one',
			wording: 'When is the best time to meet?',
			choices: choices('Straight after school', 'In the evening', 'At the weekend', 'In the holidays'),
		},
		{
			id: 'many',
			kind: 'choose-many',
			wording: 'What makes a meeting feel like yours?',
			choices: choices(
				'Someone I know is there',
				'I choose what we talk about',
				'Food',
				'Hearing what happened since last time',
			),
		},
		{ id: 'agree', kind: 'agree', wording: 'My worker does what they say they will do', choices: [...faces] },
		{
			id: 'order',
			kind: 'put-in-order',
			wording: 'What should the council work on first?',
			choices: choices(
				'Seeing my brothers and sisters',
				'A worker who stays',
				'Help when I feel low',
				'Moving less often',
				'My own money',
			),
		},
		{
			id: 'few',
			kind: 'choose-one',
			wording: 'Which club would you start?',
			choices: choices('Cooking', 'Boxing', 'Film'),
		},
		{ id: 'words', kind: 'own-words', wording: 'What is one thing you would change?', choices: [] },
	],
};

const orders = ['2 1 4 3 5', '1 2 4 5 3', '2 4 1', '2 1 5 3 4', '4 2 1 3 5', '1 2', '3 2 4 1 5', '2'];

function answerOf(question: string, person: number): Answer | null {
	const option = (number: number) => `o${number}`;
	switch (question) {
		case 'one':
			return { kind: 'choose-one', option: option([3, 3, 1, 3, 2, 3, 3][person % 7] ?? 3) };
		case 'many':
			return {
				kind: 'choose-many',
				options: [1, 2, 3, 4].filter((number) => (person * number + number) % 5 < number).map(option),
			};
		case 'agree':
			return { kind: 'agree', face: (['4', '2', '4', '3', '5', '4', '1', '2'] as const)[person % 8] ?? '4' };
		case 'order':
			return { kind: 'put-in-order', order: (orders[person % 8] ?? '').split(' ').map(Number).map(option) };
		case 'few':
			return person < 7 ? { kind: 'choose-one', option: option(1 + (person % 3)) } : null;
		default:
			return { kind: 'own-words', text: '…', share: false };
	}
}

/** Some leave it out, which is what lets the small third group stay hidden and the other two be shown. */
const bandOf = (person: number) =>
	person % 7 === 6 ? null : person % 14 === 5 ? 'c' : person % 2 ? 'b' : 'a';

const slips: Slip[] = Array.from({ length: 73 }, (_, person) =>
	plan.questions.map(({ id }) => ({ question: id, band: bandOf(person), answer: answerOf(id, person) })),
).flat();

export const sample = release(slips, plan);

export const sampleVoices = {
	question: 'words',
	themes: [
		{ name: 'Being told sooner', from: 40, to: 50 },
		{ name: 'Pets', from: 0, to: 10 },
		{ name: 'Seeing friends', from: 20, to: 30 },
	],
	quotes: [
		'Tell us before it happens, not after.',
		'Ask me first. Then ask me again when I have thought about it.',
	],
};
