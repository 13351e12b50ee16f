import { expect, test } from 'vitest';
import { english } from '../../../web/src/lib/words/english.ts';
import { boxWords, lockedWords, secretWords } from '../../../web/src/lib/young/box-words.ts';

const box = { council: 'Testshire', closes: 'Friday 20 March' };

test('young people are told who can open the box, whichever it is', () => {
	const keyHolder = { name: 'Sam Ali', role: 'an independent advocate' };
	expect(boxWords({ ...box, keyHolder }, english)).toContain(
		'Only Sam Ali, an independent advocate, can open it. Sam Ali does not work for Testshire.',
	);
	expect(boxWords({ ...box, keyHolder: null }, english)).toContain(
		'Our computer opens the box on Friday 20 March. We do not look before.',
	);
});

test('“nobody can” is said of a key-holder’s box alone: of ours, whoever runs it could look', () => {
	const keyHolder = { name: 'Sam Ali', role: 'an independent advocate' };
	expect(secretWords({ ...box, keyHolder }, english)).toBe(
		'Nobody at Testshire can find out which answers are yours.',
	);
	expect(lockedWords({ ...box, keyHolder }, english)).toContain('Only Sam Ali has the key.');
	const ours = { ...box, keyHolder: null };
	for (const words of [boxWords, secretWords, lockedWords].map((say) => say(ours, english)))
		expect(words).not.toMatch(/nobody|no one|never|only|can’t/i);
});
