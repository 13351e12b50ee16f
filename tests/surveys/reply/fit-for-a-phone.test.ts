import { expect, test } from 'vitest';
import { fitForPhone } from '#surveys';

const told = (what: string, said = 'You asked for a later group.') => ({ said, what });

test('the newest that is short and says nothing of that life stands on a phone', () => {
	const [first, second] = [told('It now ends at nine.'), told('It is on Saturdays too.')];
	expect(fitForPhone([first, second])).toBe(first);
	expect(fitForPhone([])).toBeNull();
});

test.each([
	'Your foster carers are asked as well.',
	'Each child in care has a say.',
	'Social workers write back within a week.',
	'Nobody moves placement in exam weeks.',
	'The children’s home has new rules.',
	'Our Pledge says so.',
])('on a phone stands nothing like “%s”', (words) => {
	const fits = told('It now ends at nine.');
	expect(fitForPhone([told(words), fits])).toBe(fits);
	expect(fitForPhone([told('It is done.', words)])).toBeNull();
});

test('long words stay on the council’s own page', () => {
	expect(fitForPhone([told('We changed it. '.repeat(25))])).toBeNull();
});
