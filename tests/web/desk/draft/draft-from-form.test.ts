import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySurvey } from '#surveys';
import { draftFromForm, leftOutTimes } from '../../../../web/src/lib/desk/draft/draft-from-form.ts';
import { anyDraft } from './any-draft.ts';
import { fieldsOfDraft } from './fields-of-draft.ts';

test('a draft that goes through the form comes back the same', () => {
	fc.assert(
		fc.property(anyDraft, (draft) => {
			expect(draftFromForm(fieldsOfDraft(draft))).toEqual(draft);
		}),
		{ numRuns: 300 },
	);
});

test('an empty form is an empty draft', () => {
	expect(draftFromForm(new FormData())).toEqual(emptySurvey);
});

test('no form makes it fail, whatever its fields hold', () => {
	const name = fc.constantFrom(
		'opensAt',
		'answerBy',
		'band.wording',
		'band.options.0.id',
		'questions.0.id',
		'questions.0.kind',
		'questions.0.links',
		'questions.0.atMost',
		'questions.0.options.0.id',
		'questions.0.options.0.link',
		'questions.1.id',
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, fc.string())), (fields) => {
			const form = new FormData();
			for (const [field, value] of fields) form.append(field, value);
			form.append('title', new File(['x'], 'x.txt'));
			const draft = draftFromForm(form);
			expect(draft.title).toBe('');
			expect(draft.questions.length).toBeLessThanOrEqual(2);
		}),
	);
});

test('what is half written is kept as it was typed', () => {
	const form = fieldsOfDraft({ ...emptySurvey, title: '  Two spaces ', why: 'One\n\ntwo ' });
	expect(draftFromForm(form)).toMatchObject({ title: '  Two spaces ', why: 'One\n\ntwo ' });
});

test('a time that the clocks leave out is told beside its field', () => {
	const form = new FormData();
	form.set('opensAt', '2027-03-28T01:30');
	form.set('closesAt', '2027-04-28T17:00');
	expect(leftOutTimes(form).map(({ field }) => field)).toEqual(['opensAt']);
});
