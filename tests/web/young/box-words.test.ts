import { expect, test } from 'vitest';
import { english } from '../../../web/src/lib/words/english.ts';
import { boxWords } from '../../../web/src/lib/young/box-words.ts';

const box = { council: 'Testshire', closes: 'Friday 20 March' };

test('young people are told who can open the box, whichever it is', () => {
	const keyHolder = { name: 'Sam Ali', role: 'an independent advocate' };
	expect(boxWords({ ...box, keyHolder }, english)).toContain(
		'Only Sam Ali, an independent advocate, can open it. Sam Ali does not work for Testshire.',
	);
	expect(boxWords({ ...box, keyHolder: null }, english)).toContain(
		'Our computer opens the box on Friday 20 March. Nobody can look before.',
	);
});
