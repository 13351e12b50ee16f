// The catalogue of our own words in fourteen languages: complete, and with every place to fill in.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguages, type OtherLanguage } from '#surveys';
import { english } from '../../web/src/lib/words/english.ts';
import { fingerprint } from '../../web/src/lib/words/fingerprint.ts';
import { pageWords, readPageWords } from '../../web/src/lib/words/page-words.ts';
import { spoken } from '../../web/src/lib/words/spoken.ts';
import { wordsFile } from '../../web/src/lib/words/words-file.ts';
import { wordsIn } from '../../web/src/lib/words/words.ts';

type Tree = { [key: string]: string | Tree };
const texts = (tree: unknown, path = ''): [string, string][] =>
	typeof tree === 'string'
		? [[path, tree]]
		: Object.entries(tree as Tree).flatMap(([key, under]) => texts(under, `${path}.${key}`));
const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** Where a language has forms of its own for a boy, those that were once used here for everybody. */
const toABoy: Partial<Record<OtherLanguage, RegExp>> = {
	ar: /(?<!\p{L})[وف]?(?:اختر|اضغط|انقر|اكتب|أعطِ|راجع|اطلب|جرّب|حاول|حرّك|اخرج|استمع|اتصل|انظر|اجعل|أجب|غيّر|ابدأ|عد|ابحث|تكتب|تضغط|تريد|تقول|تشاء|تخبرنا|ترى|تضع|تتحدث|مستعد)(?!\p{L})/u,
	ti: /ንስኻ(?!ትኩም)|\p{L}(?:ካ|ኻ|ካዮ|ኻዮ)(?!\p{L})|(?<!\p{L})(?:ምረጽ|ጠውቕ|ጽሓፍ|ሃብ|ርአ|ፈትን|ለኣኽ|ደውል|ተዛረብ|ቀይር|ጀምር|ሕለፍ)(?!\p{L})/u,
	am: /አንተ|ላንተ|መልሶችህ|ኮድህ|ስልክህ|ትችላለህ|(?<!\p{L})(?:ምረጥ|ተጫን|ጻፍ|ስጥ|ሞክር|ላክ|ደውል|አውራ|ቀይር|ጀምር|ዝለል)(?!\p{L})/u,
	ps: /راغلی یې|مخالف یم|موافق یم/,
};

describe.each(otherLanguages)('%s', (language) => {
	const words = new Map(texts(wordsIn[language]));

	test('has every text of English, and none is empty', () => {
		expect([...words.keys()].sort()).toEqual(
			texts(english)
				.map(([path]) => path)
				.sort(),
		);
		for (const [path, text] of words) expect(text.trim(), path).not.toBe('');
	});

	test('fills in what English fills in', () => {
		for (const [path, text] of texts(english))
			expect(braces(words.get(path) ?? ''), path).toEqual(braces(text));
	});

	test('is its own: hardly a text is still English', () => {
		const same = texts(english).filter(([path, text]) => text === words.get(path) && !text.startsWith('{'));
		expect(
			same.map(([path]) => path).filter((path) => !['.help', '.phone.undo', '.stop'].includes(path)),
		).toEqual([]);
	});

	test('speaks to girls and boys alike', () => {
		for (const [path, text] of words) expect(text, path).not.toMatch(toABoy[language] ?? /^$/);
	});

	test('has one kind of digit, that of phone numbers and codes', () => {
		for (const [path, text] of words)
			expect(text.match(/\p{Nd}/gu) ?? [], path).toEqual(text.match(/\d/g) ?? []);
	});

	test('names the months itself, in the Gregorian calendar', () => {
		const { day } = spoken(language);
		expect(wordsIn[language].months).toHaveLength(12);
		expect(new Set(wordsIn[language].months).size).toBe(12);
		expect(day('2026-11-02')).toContain('2026');
		expect(day('2026-11-02')).toContain(wordsIn[language].months[10]);
	});

	test('weighs hardly more than Arabic, whose page is held to its weight in a browser', () => {
		const weight = (words: unknown) => gzipSync(JSON.stringify(words)).length;
		expect(weight(wordsIn[language]) - weight(wordsIn.ar)).toBeLessThan(400);
	});

	test('reaches the phone’s script as it was written', () => {
		const { both, phone, inRounds } = wordsIn[language];
		const { json } = wordsFile(language, wordsIn[language]);
		expect(readPageWords(JSON.parse(json))).toEqual({ ...both, ...phone, inRounds });
	});

	test('is marked as checked by nobody, and told so in itself', () => {
		expect(languages[language].checked).toBe(false);
		expect(wordsIn[language].machineMade).not.toBe(english.machineMade);
	});
});

test('no reader from Tigray takes a day for one of another calendar: the names of its months are not used', () => {
	const ethiopian =
		/ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ|ጥር|የካቲት|ሚያዝያ|ሰኔ|ሐምሌ|ነሐሴ|ጥቅምት|ኅዳር|ታኅሣሥ/;
	for (const language of ['ti', 'am'] as const)
		expect(wordsIn[language].months.filter((month) => ethiopian.test(month))).toEqual([]);
});

test('what sends somebody to help is not said of danger alone', () => {
	for (const [language, danger] of [
		['ar', /خطير|خطر/],
		['pl', /złego|niebezp/],
	] as const)
		expect(wordsIn[language].notHere).not.toMatch(danger);
});

test('English says a day as people write it', () => {
	expect(spoken('en').day('2026-11-02')).toBe('2 November 2026');
});

test('what a council wrote is marked as English where it is not translated, and not where it is', () => {
	const { said } = spoken('ar', { title: 'أسبوع جيد' });
	expect(said('title', 'A good week')).toEqual({ words: 'أسبوع جيد', as: {} });
	expect(said('why', 'We ask.')).toEqual({ words: 'We ask.', as: { lang: 'en-GB', dir: 'ltr' } });
});

test('a phone number in a translated text keeps its order where words run from right to left', () => {
	const said = (language: 'ar' | 'pl', words: string) =>
		spoken(language, { key: words }).said('key', '').words;
	expect(said('ar', 'مجاني: 0800 1111.')).toBe('مجاني: \u20660800 1111\u2069.');
	expect(said('ar', 'من 8 إلى 11')).toBe('من 8 إلى 11');
	expect(said('pl', 'Za darmo: 0800 1111.')).toBe('Za darmo: 0800 1111.');
});

test.each([
	['nothing', null],
	['words of a version before', { ...pageWords(wordsIn.ar), undo: undefined }],
	['an empty word', { ...pageWords(wordsIn.ar), next: '' }],
	['words without those of rounds', { ...wordsIn.ar.both, ...wordsIn.ar.phone }],
])('the phone’s script speaks no language of which it has %s', (_, found) => {
	expect(() => readPageWords(found)).toThrow('words');
});

test('the file of a language has another address once a word of it is another', () => {
	const { name } = wordsFile('ar', wordsIn.ar);
	expect(name).toMatch(/^ar-[0-9a-f]{16}\.json$/);
	expect(wordsFile('pl', wordsIn.pl).name).not.toBe(name);
	expect(fingerprint('{"next":"a"}')).not.toBe(fingerprint('{"next":"b"}'));
});
