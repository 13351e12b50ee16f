import { expect, test } from 'vitest';
import { meantBy, notReadText, startedText, stoppedText, textLength } from '#surveys';

const longest = {
	council: 'Royal Borough of Windsor and Maidenhead Council',
	contactAt: 'https://heard.windsor.gov.uk/c/windsor-and-maidenhead/note',
};
const answers = { stoppedText, startedText, notReadText };

test.each(Object.entries(answers))('%s is two texts at most, in letters that a text carries', (_, answer) => {
	const { fragments, lost } = textLength(answer(longest));
	expect(fragments).toBeLessThanOrEqual(2);
	expect(lost).toEqual([]);
});

test.each(Object.entries(answers))(
	'%s names the council and where help is, and nothing of care',
	(_, answer) => {
		expect(answer(longest)).toMatch(/^Royal Borough.*0800 1111.*999|^Royal Borough.*999.*0800 1111/);
		expect(answer(longest)).not.toMatch(/\b(care|carer|foster|social|looked after)\b/i);
	},
);

test('whoever is not read is told so, how to be contacted, and how to stop for sure', () => {
	expect(notReadText(longest)).toMatch(
		/no person reads.*\/c\/windsor-and-maidenhead\/note .*Reply only STOP/,
	);
	expect(notReadText({ ...longest, contactAt: null })).not.toContain('hear from us');
});

test('our own answers, sent back by a robot, ask for nothing', () => {
	for (const answer of Object.values(answers)) expect(meantBy(answer(longest)).asks).toBeNull();
});
