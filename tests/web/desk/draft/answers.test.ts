import { expect, test } from 'vitest';
import type { SurveyContent } from '#surveys';
import { newId, readySurvey } from '#support/every-kind.ts';
import { applyIntent } from '../../../../web/src/lib/desk/draft/apply-intent.ts';
import { putBack } from '../../../../web/src/lib/desk/draft/put-back.ts';
import { removedIn, stillRemoved } from '../../../../web/src/lib/desk/draft/removed.ts';

const withAnswers = (...labels: string[]) => {
	const survey = readySurvey();
	const [first] = survey.questions;
	if (first?.kind !== 'choose-one') throw new Error('the order of kinds is as built');
	const options = labels.map((label) => ({ id: newId(), label, link: null }));
	const content: SurveyContent = { ...survey, questions: survey.questions.with(0, { ...first, options }) };
	return { content, question: first.id, options };
};
const labels = ({ questions: [question] }: SurveyContent) =>
	question && 'options' in question ? question.options.map(({ label }) => label) : [];
const apply = (content: SurveyContent, intent: string, pasted: string[] = []) =>
	applyIntent(content, intent, { newId, strategies: [], pasted });

test('Enter makes the next answer right behind, or goes to the empty one that is there', () => {
	const { content, question, options } = withAnswers('First', 'Second');
	const edit = apply(content, `add-option/${question}/${options[0]?.id ?? ''}`);
	expect(labels(edit.content)).toEqual(['First', '', 'Second']);
	expect(edit.focus).toBe('questions.0.options.1.label');
	const again = apply(edit.content, `add-option/${question}/${options[0]?.id ?? ''}`);
	expect(labels(again.content)).toEqual(['First', '', 'Second']);
	expect(again.focus).toBe('questions.0.options.1.label');
});

test('pasted lines fill the empty answers behind, and push no written one out', () => {
	const { content, question, options } = withAnswers('', '', 'Written');
	const edit = apply(content, `paste-options/${question}/${options[0]?.id ?? ''}`, ['A', 'B', 'C']);
	expect(labels(edit.content)).toEqual(['A', 'B', 'C', 'Written']);
	expect(edit.focus).toBe('questions.0.options.2.label');
	expect(labels(apply(content, `paste-options/${question}`, ['D']).content)).toEqual([
		'',
		'',
		'Written',
		'D',
	]);
});

test('Backspace joins an empty answer with the one before, and never takes the last', () => {
	const { content, question, options } = withAnswers('First', '');
	const edit = apply(content, `join-option/${question}/${options[1]?.id ?? ''}`);
	expect(labels(edit.content)).toEqual(['First']);
	expect(edit.focus).toBe('questions.0.options.0.label');
	expect(edit.removed).toBeUndefined();
	expect(labels(apply(edit.content, `join-option/${question}/${options[0]?.id ?? ''}`).content)).toEqual([
		'First',
	]);
});

test('an answer and a question are dropped at any place, and said where they are', () => {
	const { content, question, options } = withAnswers('A', 'B', 'C');
	const edit = apply(content, `move-option/${question}/${options[0]?.id ?? ''}/to/2`);
	expect(labels(edit.content)).toEqual(['B', 'C', 'A']);
	expect(edit.said).toBe('Answer 1 is now answer 3 of 3.');
	const moved = apply(content, `move-question/${question}/to/4`);
	expect(moved.content.questions[4]?.id).toBe(question);
	for (const nowhere of ['9', '-1', 'x', '1.5'])
		expect(apply(content, `move-question/${question}/to/${nowhere}`).content).toEqual(content);
});

test.each(['question', 'answer', 'groups', 'group'])(
	'a %s that was removed comes back where it was, with what was written since',
	(what) => {
		const { content, question, options } = withAnswers('A', 'B', 'C');
		const intent = {
			question: `remove-question/${question}`,
			answer: `remove-option/${question}/${options[1]?.id ?? ''}`,
			groups: 'band/none',
			group: `remove-group/${content.band?.options[0]?.id ?? ''}`,
		}[what];
		const { content: without, removed } = apply(content, intent ?? '');
		expect(without).not.toEqual(content);
		const form = new FormData();
		form.set('removed', JSON.stringify(removed));
		const carried = removedIn(form);
		if (!carried) throw new Error('it travels in the form');
		const since = { ...without, title: 'Written since' };
		expect(putBack(since, carried).content).toEqual({ ...content, title: 'Written since' });
	},
);

test('groups that come back overwrite none that were begun since', () => {
	const { content } = withAnswers('A', 'B');
	const { content: without, removed } = apply(content, 'band/none');
	if (!removed || !content.band) throw new Error('the survey has groups');
	const since = apply(without, 'band/leavers').content;
	const { band } = putBack(since, removed).content;
	expect(band?.wording).toBe(since.band?.wording);
	expect(band?.options).toEqual([...(since.band?.options ?? []), ...content.band.options]);
});

test('what comes back to a list that is shorter now stands at its end, and has the focus there', () => {
	const { content, question } = withAnswers('A', 'B');
	const [first] = content.questions;
	const group = content.band?.options[0];
	if (!first || !group || !content.band) throw new Error('the survey has a question and groups');
	const short = { ...content, questions: [first], band: { ...content.band, options: [] } };
	const back = putBack(short, { what: 'question', at: 4, question: { ...first, id: newId() } });
	expect([back.focus, back.said]).toEqual(['questions.1.wording', 'Question 2 is back.']);
	expect(putBack(short, { what: 'group', at: 3, option: group }).focus).toBe('band.options.0.label');
	const option = { id: newId(), label: 'C', link: null };
	expect(putBack(short, { what: 'answer', of: question, at: 7, option }).focus).toBe(
		'questions.0.options.2.label',
	);
});

test('what was taken out can be undone after another button too, until it is put back', () => {
	const { content, question, options } = withAnswers('A', 'B', 'C');
	const { removed: before } = apply(content, `remove-option/${question}/${options[1]?.id ?? ''}`);
	const { removed: now } = apply(content, `remove-question/${question}`);
	if (!before) throw new Error('an answer was taken out');
	expect(stillRemoved('save', before, undefined)).toBe(before);
	expect(stillRemoved(`remove-question/${question}`, before, now)).toBe(now);
	expect(stillRemoved('undo', before, undefined)).toBeNull();
});

test('a form that carries nonsense puts nothing back', () => {
	for (const text of ['', '{', '{"what":"question"}', '[]', '{"what":"answer","of":"x","at":-1}']) {
		const form = new FormData();
		form.set('removed', text);
		expect(removedIn(form)).toBeNull();
	}
});
