import { expect, test } from 'vitest';
import { nextReminder, reminderText, textLength } from '#surveys';

const closes = '2026-09-30T16:00:00.000Z';

test('a reminder says by when, what to do after having answered, and how to stop', () => {
	expect(reminderText({ council: 'Warrington Borough Council', words: null }, closes)).toBe(
		'Warrington Borough Council sent you a link by text. It works until Wednesday 30 September. If you used it, thank you: do nothing. Reply STOP to stop.',
	);
});

test('for the longest name of an English council and the longest day it is still one text', () => {
	const text = reminderText(
		{ council: 'Royal Borough of Windsor and Maidenhead Council', words: null },
		closes,
	);
	expect(text).toContain('until 30 September.');
	expect(textLength(text)).toEqual({ fragments: 1, lost: [] });
});

test('the day is London’s, not the day in UTC', () => {
	expect(reminderText({ council: 'Testshire', words: null }, '2026-07-09T23:30:00.000Z')).toContain(
		'until Friday 10 July.',
	);
});

const sent = { kind: 'invitation', sentOn: '2026-03-01', total: 9, failed: 0 } as const;
const reminder = { ...sent, kind: 'reminder' } as const;

test.each([
	['at once where none was sent', [sent], '2026-03-02'],
	['three days after the last', [sent, { ...reminder, sentOn: '2026-02-27' }, reminder], '2026-03-04'],
	['today when three days have passed', [sent, { ...reminder, sentOn: '2026-02-01' }], '2026-03-02'],
	['at once where the last one reached nobody', [sent, { ...reminder, failed: 9 }], '2026-03-02'],
])('the next reminder may go %s', (_, sendings, from) => {
	expect(nextReminder(sendings, '2026-03-02')).toEqual({ from });
});

test('where nobody got a text there is nobody to remind', () => {
	const none = { from: null, why: 'nobody-was-texted' };
	expect(nextReminder([], '2026-03-02')).toEqual(none);
	expect(
		nextReminder(
			[
				{ ...sent, failed: 9 },
				{ ...sent, kind: 'cards' },
			],
			'2026-03-02',
		),
	).toEqual(none);
});
