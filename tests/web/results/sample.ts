// 40 people, two groups, a question of every kind that has figures.
import { faces, type Answer, type Slip } from '#surveys';
import type { ReleasePlan } from '#surveys/release';

const options = ['Home', 'School', 'Money'].map((label, n) => ({ id: `o${n + 1}`, label }));

export const samplePlan: ReleasePlan = {
	title: 'Your week',
	openedOn: '2026-09-07',
	closedOn: '2026-09-25',
	routes: ['text message'],
	audience: 'Everyone aged 8 to 17',
	notAsked: '',
	asked: { total: 60, bands: {} },
	spoilt: 0,
	band: {
		wording: 'How old are you?',
		options: [
			{ id: 'a', label: '8 to 12' },
			{ id: 'b', label: '13 to 17' },
		],
	},
	questions: [
		{ id: 'one', kind: 'choose-one', wording: 'Which?', choices: options },
		{ id: 'agree', kind: 'agree', wording: 'I am heard.', choices: [...faces] },
		{ id: 'order', kind: 'put-in-order', wording: 'What first?', choices: options },
		{ id: 'words', kind: 'own-words', wording: 'What else?', choices: [] },
	],
};

function answersOf(person: number): Record<string, Answer> {
	const turn = (by: number) => `o${((person + by) % 3) + 1}`;
	return {
		one: { kind: 'choose-one', option: person % 4 === 0 ? 'o2' : 'o1' },
		agree: { kind: 'agree', face: (['4', '5', '3', '2'] as const)[person % 4] ?? '4' },
		order: { kind: 'put-in-order', order: person % 5 === 0 ? [turn(0), turn(1)] : ['o2', 'o1', 'o3'] },
		words: { kind: 'own-words', text: `Words ${person}`, share: true },
	};
}

/** Person after person, four slips each. */
export const sampleSlips: Slip[] = Array.from({ length: 40 }, (_, person) =>
	Object.entries(answersOf(person)).map(([question, answer]) => ({
		question,
		band: person % 2 ? 'a' : 'b',
		answer,
	})),
).flat();
