import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeInGroups, drawCode, findCode, readCode } from '#surveys';

const code = 'ab3de7ghjkmnp';

const codes = fc
	.uint8Array({ minLength: 13, maxLength: 13 })
	.map((bytes) => drawCode((length) => bytes.subarray(0, length)));
const withDigit = codes.filter((one) => /\d/.test(one));

/** What a text can hold that is neither a letter of a code nor of a word. */
const marks = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...' .,;:!?…)(]["“”\'’`>*_~|\\/&=+#\n\t£😀'),
			fc.string({ unit: 'binary' }),
		),
	})
	.map((text) => text.replace(/[0-9a-z%٠-٩۰-۹０-９\p{Cf}\p{Pd}\u2212\ud800-\udfff]/giu, ''))
	.filter((text) => text !== '');
const words = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFIwAR0123456789') });
/** A word that is no code itself. */
const otherWords = words.filter((word) => word.length !== 13 || !readCode(word));

test.each([
	...'.)(,"\'>!…]*_`;:?/|’”»'.split('').map((mark) => `${code}${mark}`),
	...['%20', '%0A', '%0D%0A', '%22', '%E2%80%A6', '%2E', '%A0', '%', '%zz', '&quot;', '%u2026'].map(
		(escaped) => `${code}${escaped}`,
	),
	`${code}?fbclid=IwAR0xKq3vDc-2fQmZ_abcdefghjkmnp-aem_A9mnpqrstvwxyz`,
	`${code}&utm_source=sms&utm_campaign=abcdefghjkmn1`,
	`${code}?utm_medium=text`,
	`#${code}`,
	`/${code}`,
	`!/${code}`,
	`${code}#main`,
	`${code}%23main`,
	`%23${code}`,
	`%2523${code}`,
	`code=${code}`,
	`?fbclid=IwAR0xKq3vDc&code=${code}`,
	`“${code}”`,
	`%E2%80%9C${code}%E2%80%9D`,
	`<${code}>`,
	`**${code}**`,
	`[${code}](https://heard.example)`,
	`${code}%20Reply%20STOP%20to%20stop.`,
	`${code} Reply STOP to stop.`,
	`${code}Reply STOP to stop.`,
	`${code}https://heard.example`,
	`${code.slice(0, 6)}%0A${code.slice(6)}`,
	`${code.slice(0, 6)}\u00ad${code.slice(6)}`,
	`${code.slice(0, 6)}%C2%AD${code.slice(6)}`,
	`\u2066${code}\u2069`,
	`\u200b${code}\ufeff`,
	code.toUpperCase(),
	codeInGroups(code),
	`${codeInGroups(code)}.`,
	`${codeInGroups(code)}?fbclid=IwAR0`,
	`see ${codeInGroups(code)}`,
	`My code: ${codeInGroups(code)}. Thanks`,
	codeInGroups(code).replaceAll('-', '\u2011'),
	codeInGroups(code).replaceAll('-', '%E2%80%93'),
	[...code].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
	`https://heard.example/s/b3an5#${code}`,
	`%252523${code}`,
	`%25252523${code}%252520Reply`,
	`:~:text=What%20makes&${code}`,
	`${code}:~:text=What%20makes`,
	`${code}&_ga=2.1234567890123.17000000000-1700000000000`,
	`https://heard.example/s/b3an5?ts=1700000000000#${code}`,
	`https://heard.example/s/b3an5?gclid=Cj0KCQiA7abcd&t=abcdefghjkmn1#${code}`,
	`https://www.google.com/url?q=https%3A%2F%2Fheard.example%2Fs%2Fb3an5%23${code}&sa=D&ust=1700000000000000`,
	`https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fheard.example%2Fs%2Fb3an5%23${code}&data=05%7C01%7Cabcdefghjkmn1`,
	`https://l.facebook.com/l.php?u=https%3A%2F%2Fheard.example%2Fs%2Fb3an5%3Ffbclid%3DIwAR0xKq3vDc1%23${code}&h=AT0`,
	`/s/b3an5/${code}`,
	`${code}.html`,
	`${code}/index.html`,
	`${code}&amp;x=1`,
	`${code}&#39;`,
	`&#x201C;${code}&#x201D;`,
	`${code}=20Reply STOP`,
	`${code}+Reply+STOP+to+stop`,
	`${code}\ufe0f`,
	`${code}·`,
	`${code}\u2028Sent from my phone`,
	`~${code}~ 👍`,
	`${code}’s`,
	'ab3de.7ghjk.mnp',
	'ab3de_7ghjk_mnp',
	'ab3de+7ghjk+mnp',
	'AB3DE 7GHJK MNP.',
	'ab٣de٧ghjkmnp',
	'ab۳de۷ghjkmnp',
	'AB３DE７GHJKMNP',
	`Warrington Borough Council wants to hear what you think: https://heard.example/s/b3an5#${code} Reply STOP to stop.`,
])('the code is found in %j', (text) => {
	expect(findCode(text)).toBe(code);
});

test('every code is found behind and before anything that belongs to no word', () => {
	fc.assert(
		fc.property(codes, marks, fc.string(), (one, before, after) => {
			fc.pre(!/^[0-9a-z\p{Cf}%\-\s]/iu.test(after));
			expect(findCode(before + one + after)).toBe(one);
			expect(findCode(one + before + after)).toBe(one);
		}),
	);
});

test('what stands first is the code, though the rest is made of the same letters', () => {
	fc.assert(
		fc.property(codes, marks, fc.array(words), (one, mark, more) => {
			const parted = /^\s*$/.test(mark) ? `.${mark}` : mark;
			expect(findCode(one + parted + more.join('_'))).toBe(one);
			expect(findCode(one.toUpperCase() + parted + more.join(' '))).toBe(one);
		}),
	);
});

test('a code with a digit is found among words that are none', () => {
	const many = fc.array(
		otherWords.filter((word) => word !== ''),
		{ maxLength: 4 },
	);
	fc.assert(
		fc.property(withDigit, many, many, (one, before, after) => {
			expect(findCode([...before, one, ...after].join('='))).toBe(one);
		}),
	);
});

test('a code is found however it is encoded, typed and grouped', () => {
	fc.assert(
		fc.property(
			codes,
			fc.constantFrom('-', ' ', ' - ', '\u00ad', '\u2013', '\u200b', '\n'),
			fc.nat({ max: 12 }),
			fc.nat({ max: 2 }),
			fc.constantFrom('', '.', ',', ')', '…', ' '),
			(one, gap, at, times, end) => {
				let typed = (one.slice(0, at) + gap + one.slice(at)).toUpperCase() + end;
				typed = typed.replaceAll('0', 'O').replaceAll('1', 'l');
				for (let time = 0; time < times; time++) typed = encodeURIComponent(typed);
				expect(findCode(typed)).toBe(one);
			},
		),
	);
});

test.each([
	'',
	'main',
	'q-0123456789abcdef',
	'top',
	code.slice(1),
	`${code}x`,
	'fbclid=IwAR0xKq3vDc',
	'Reply STOP to stop.',
	'I have lost my code',
	'participationteam',
	'see participation',
	'%E0%A4%A',
	'😀'.repeat(13),
])('there is no code in %j', (text) => {
	expect(findCode(text)).toBeNull();
});

test('nothing that stands in an address makes it fail, or answer what is no code', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			const found = findCode(text);
			if (found !== null) expect(readCode(found)).toBe(found);
		}),
	);
	for (const long of ['=a-', ' x', '-', 'ab3', '%25'])
		expect(findCode(long.repeat(20_000))?.length ?? 13).toBe(13);
});
