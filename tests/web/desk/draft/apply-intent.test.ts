import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySurvey, limits, questionKinds, repeatedIds, type SurveyContent } from '#surveys';
import { newId, readySurvey } from '#support/every-kind.ts';
import { part } from '#support/parts.ts';
import { applyIntent } from '../../../../web/src/lib/desk/draft/apply-intent.ts';
import { anyDraft } from './any-draft.ts';

const strategy = {
	id: newId(),
	parts: ['A home that lasts', 'School', 'Money'].map((youngWording) =>
		part('priority', newId(), { wording: `Official: ${youngWording}`, youngWording }),
	),
};
const tools = { newId, strategies: [strategy] };
const apply = (content: SurveyContent, ...intent: string[]) => applyIntent(content, intent.join('/'), tools);
const wordings = ({ questions }: SurveyContent) => questions.map(({ wording }) => wording);
const labels = ({ questions }: SurveyContent, index = 0) => {
	const question = questions[index];
	return question && 'options' in question ? question.options.map(({ label }) => label) : [];
};
const ids = ({ questions }: SurveyContent) => questions.map(({ id }) => id);

test.each(questionKinds)('a question of kind %s is added at the end, ready to be written', (kind) => {
	const survey = readySurvey();
	const { content, focus } = apply(survey, 'add-question', kind);
	expect(content.questions).toHaveLength(6);
	expect(content.questions[5]).toMatchObject({ kind, wording: '' });
	expect(focus).toBe('questions.5.wording');
});

test('no more questions are added than may be asked', () => {
	let content = emptySurvey;
	for (let i = 0; i < limits.questions + 3; i++) content = apply(content, 'add-question', 'agree').content;
	expect(content.questions).toHaveLength(limits.questions);
	expect(apply(content, 'duplicate-question', content.questions[0]?.id ?? '').content).toEqual(content);
});

test('a question moves one place, and the first stays first', () => {
	const survey = readySurvey();
	const [first = '', second = '', ...rest] = ids(survey);
	const down = apply(survey, 'move-question', first, 'down');
	expect(ids(down.content)).toEqual([second, first, ...rest]);
	expect(down).toMatchObject({
		focus: 'questions.1.down',
		said: 'Question 1 is now question 2 of 5.',
	});
	expect(apply(down.content, 'move-question', first, 'up')).toMatchObject({
		content: survey,
		focus: 'questions.0.down',
	});
	expect(apply(survey, 'move-question', first, 'up').content).toEqual(survey);
});

test('a removed question is gone, a copied one stands below it under ids of its own', () => {
	const survey = readySurvey();
	const [first = '', ...rest] = ids(survey);
	expect(ids(apply(survey, 'remove-question', first).content)).toEqual(rest);
	const { content } = apply(survey, 'duplicate-question', first);
	expect(wordings(content).slice(0, 2)).toEqual([wordings(survey)[0], wordings(survey)[0]]);
	expect(labels(content, 1)).toEqual(labels(survey, 0));
	expect(repeatedIds(content)).toEqual([]);
	const options = content.questions
		.slice(0, 2)
		.flatMap((question) => ('options' in question ? question.options : []));
	expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
});

test('answers are added, moved and removed', () => {
	const survey = readySurvey();
	const [question] = survey.questions;
	if (question?.kind !== 'choose-one') throw new Error('the order of kinds is as built');
	const [here, elsewhere] = question.options.map(({ id }) => id);
	const added = apply(survey, 'add-option', question.id);
	expect(labels(added.content)).toEqual(['Here', 'Elsewhere', '']);
	expect(added.focus).toBe('questions.0.options.2.label');
	expect(labels(apply(survey, 'move-option', question.id, elsewhere ?? '', 'up').content)).toEqual([
		'Elsewhere',
		'Here',
	]);
	expect(labels(apply(survey, 'remove-option', question.id, here ?? '').content)).toEqual(['Elsewhere']);
});

test('a strategy’s priorities become answers in young people’s words, after what was written, each once', () => {
	const survey = apply(emptySurvey, 'add-question', 'put-in-order').content;
	const [id = ''] = ids(survey);
	const filled = apply(survey, 'fill-options', id, strategy.id).content;
	expect(labels(filled)).toEqual(['A home that lasts', 'School', 'Money']);
	expect(filled.questions[0]).toMatchObject({
		options: strategy.parts.map((priority) => ({ link: { kind: 'priority', id: priority.id } })),
	});
	expect(apply(filled, 'fill-options', id, strategy.id).content).toEqual(filled);
});

test('groups come from a preset, and can be added to and removed', () => {
	const { content } = apply(emptySurvey, 'band', 'children');
	expect(content.band?.options.map(({ label }) => label)).toEqual(['8 to 11', '12 to 15', '16 to 17']);
	expect(apply(content, 'add-group').content.band?.options).toHaveLength(4);
	const [youngest] = content.band?.options ?? [];
	expect(apply(content, 'remove-group', youngest?.id ?? '').content.band?.options).toHaveLength(2);
	expect(apply(content, 'band', 'none').content.band).toBeNull();
});

test('what is no intent changes nothing', () => {
	const intent = fc.oneof(
		fc.string(),
		fc.constantFrom('save', 'check', 'move-question/x/up', 'add-question/poem', 'band/x', 'fill-options/x/y'),
	);
	fc.assert(
		fc.property(anyDraft, intent, (draft, text) => {
			expect(applyIntent(draft, text, tools)).toEqual({ content: draft, focus: null, said: '' });
		}),
	);
});
