import { expect, test } from 'vitest';
import { givesAway } from '#surveys';

test.each([
	['my name is sam and I want to see my brother', 'name', 'my name is sam'],
	['I’m Chloe and nobody asked me', 'name', 'I’m Chloe'],
	['My social worker Miss Okafor never rings', 'name', 'Miss Okafor'],
	['I am 14 and still share a room', 'age', 'I am 14'],
	['a fifteen year old needs a key', 'age', 'fifteen year old'],
	['I moved on 3rd of March', 'date', '3rd of March'],
	['since 12/04/2024 nobody came', 'date', '12/04/2024'],
	['it has been bad since 2023', 'date', '2023'],
	['we live at wa1 2ab now', 'postcode', 'wa1 2ab'],
	['text me on 07700 900123', 'phone', '07700 900123'],
	['they are kind at Orchard View Primary', 'place', 'Orchard View Primary'],
	['I hate Mill Lane', 'place', 'Mill Lane'],
])('“%s” is shown with its %s to look at again', (text, kind, words) => {
	expect(givesAway(text)).toContainEqual({ kind, text: words });
});

test('plain words are left alone', () => {
	for (const text of [
		'I am happy when school listens',
		'I’m called names a lot and nobody does anything',
		'Please let us see our brothers and sisters more, at home and not in an office',
		'We may need 3 or 4 visits a year',
	])
		expect([text, givesAway(text)]).toEqual([text, []]);
});

test('what stands twice is named once, and in the order of the text', () => {
	const found = givesAway('I am 14. My name is Jo. I am 14.');
	expect(found.map(({ kind }) => kind)).toEqual(['age', 'name']);
});
