import { expect, test } from 'vitest';
import { withoutErased, withoutTakenDown, type Slip, type TakeDown, type Voices } from '#surveys';
import { auditRelease, ReleaseFile } from '#surveys/audit';
import { release, type ReleasePlan } from '#surveys/release';
import * as v from 'valibot';

const choices = ['a', 'b', 'c'].map((id) => ({ id, label: `Answer ${id}` }));
const plan: ReleasePlan = {
	title: 'A week',
	openedOn: '2026-03-01',
	closedOn: '2026-03-20',
	routes: ['text message'],
	audience: 'All',
	notAsked: '',
	asked: { total: 60, bands: {} },
	spoilt: 0,
	band: null,
	questions: [
		{ id: 'one', kind: 'choose-one', wording: 'Which?', choices },
		{ id: 'two', kind: 'choose-one', wording: 'And which?', choices },
		{ id: 'own', kind: 'own-words', wording: 'Why?', choices: [] },
	],
};
const slips: Slip[] = Array.from({ length: 24 }, (_, at): Slip[] => [
	{
		question: 'one',
		band: null,
		answer: { kind: 'choose-one', option: at < 14 ? 'a' : at < 22 ? 'b' : 'c' },
	},
	{ question: 'two', band: null, answer: { kind: 'choose-one', option: at < 8 ? 'a' : at < 16 ? 'b' : 'c' } },
	{ question: 'own', band: null, answer: { kind: 'own-words', text: 'x', share: true } },
]).flat();
const voices: Voices = [{ question: 'own', themes: [], quotes: ['Alpha', 'Beta', 'Gamma', 'Gamma'] }];
const whole = () => ({ content: release(slips, plan), voices });
const down = (change: Partial<TakeDown>): TakeDown => ({
	question: 'own',
	kind: 'quote',
	words: null,
	on: '2026-05-03',
	why: 'could-tell-who',
	...change,
});
const audited = ({ content, voices }: { content: object; voices: object | null }) =>
	auditRelease(v.parse(ReleaseFile, structuredClone({ ...content, voices })));

test('what was not taken down stands to the letter as it was, and an audit of what remains is as sound', () => {
	const before = whole();
	expect(audited(before).sound).toBe(true);
	const after = withoutTakenDown(before, [down({ question: 'one', kind: 'question' })]);
	expect(after.content.questions.slice(1)).toEqual(before.content.questions.slice(1));
	expect({ ...after.content, questions: [] }).toEqual({ ...before.content, questions: [] });
	const audit = audited(after);
	expect(audit.sound).toBe(true);
	expect(audit.questions[0]).toMatchObject({ takenDown: '2026-05-03', hidden: true, cells: [] });
	expect(audit.questions.slice(1)).toEqual(audited(before).questions.slice(1));
});

test('an audit finds a number that was left where a result was taken down', () => {
	const before = whole();
	const { content } = withoutTakenDown(before, [down({ question: 'one', kind: 'question' })]);
	const [first] = before.content.questions;
	const half = content.questions.map((question, at) =>
		at === 0 && first ? { ...question, result: first.result } : question,
	);
	const audit = audited({ content: { ...content, questions: half }, voices });
	expect(audit.sound).toBe(false);
	expect(audit.questions[0]?.rule).toBe('broken');
});

test('the place of a quote is the same whichever went, and however many of one day', () => {
	const own = (...words: string[]) =>
		withoutTakenDown(
			whole(),
			words.map((one) => down({ words: one })),
		).voices?.[0];
	const places = [own('Alpha'), own('Beta'), own('Gamma'), own('Alpha', 'Beta')].map((one) => one?.takenDown);
	for (const place of places) expect(place).toEqual([{ on: '2026-05-03', why: 'second-thought' }]);
	expect(own('Gamma')?.quotes).toEqual(['Alpha', 'Beta']);
});

test('a question that was told stays so when it is erased; one of which nothing was told does not become so', () => {
	const one = { question: 'one', kind: 'question' as const, words: null };
	const told = withoutErased(whole(), one).content.questions.find(({ id }) => id === 'one');
	expect(told).toMatchObject({ result: { shown: false }, wasTold: true });
	const few = whole();
	for (const question of few.content.questions) question.result = { shown: false };
	expect(JSON.stringify(withoutErased(few, one))).not.toContain('wasTold');
});

test('what everybody has does not change when it is erased', () => {
	for (const one of [down({ words: 'Beta' }), down({ question: 'one', kind: 'question' })]) {
		const kept = withoutErased(whole(), one);
		expect(JSON.stringify(kept)).not.toBe(JSON.stringify(whole()));
		expect(withoutTakenDown(kept, [{ ...one, words: null }])).toEqual(withoutTakenDown(whole(), [one]));
	}
});
