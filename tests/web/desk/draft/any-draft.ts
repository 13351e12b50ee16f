// Drafts as chance writes them.
import fc from 'fast-check';
import { base32, instantOfLondon, otherLanguages, symbols, type SurveyContent } from '#surveys';

const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => base32(bytes));
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\r/g, ''));
const some = words.filter((text) => text !== '');
const link = fc.record({ kind: fc.constantFrom('priority', 'pledge', 'action', 'measure'), id });
const time = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
	.map((date) => instantOfLondon(date.toISOString().slice(0, 16)));
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const asked = {
	id,
	wording: words,
	help: words,
	required: fc.boolean(),
	links: fc.array(link, { maxLength: 3 }),
};
const optionKeys = ['id', 'label', 'link'] as const;
const bare = { id, label: words, link: fc.option(link) };
const pictured = fc.array(
	fc.record({ ...bare, symbol: fc.constantFrom(...symbols) }, { requiredKeys: [...optionKeys] }),
	{ maxLength: 4 },
);
const options = fc.array(
	fc.record(
		{ ...bare, symbol: fc.constantFrom(...symbols), signpost: some },
		{ requiredKeys: [...optionKeys] },
	),
	{ maxLength: 4 },
);
const askedKeys = ['kind', 'id', 'wording', 'help', 'required', 'links'] as const;

const question = fc.oneof(
	fc.record(
		{ kind: fc.constant('choose-one' as const), ...asked, options },
		{ requiredKeys: [...askedKeys, 'options'] },
	),
	fc.record(
		{ kind: fc.constant('put-in-order' as const), ...asked, options: pictured, all: fc.constant(true) },
		{ requiredKeys: [...askedKeys, 'options'] },
	),
	fc.record(
		{ kind: fc.constant('best-worst' as const), ...asked, options: pictured },
		{ requiredKeys: [...askedKeys, 'options'] },
	),
	fc.record(
		{
			kind: fc.constant('choose-many' as const),
			...asked,
			options,
			atMost: fc.option(fc.integer({ min: 1, max: 26 })),
		},
		{ requiredKeys: [...askedKeys, 'options', 'atMost'] },
	),
	fc.record(
		{
			kind: fc.constant('agree' as const),
			...asked,
			signpost: fc.record({ when: fc.constantFrom('disagree' as const, 'agree' as const), words: some }),
		},
		{ requiredKeys: [...askedKeys] },
	),
	fc.record(
		{
			kind: fc.constant('own-words' as const),
			...asked,
			under13: fc.constant(true),
			aboutHarm: fc.constant(true),
			agreed: fc.constant(true),
		},
		{ requiredKeys: [...askedKeys] },
	),
);

const written = fc.record({
	title: words,
	why: words,
	readers: words,
	audience: words,
	notAsked: words,
	opensAt: fc.option(time),
	closesAt: fc.option(time),
	answerBy: fc.option(day),
	band: fc.option(
		fc.record({ wording: words, options: fc.array(fc.record({ id, label: words }), { maxLength: 4 }) }),
	),
	keyHolder: fc.option(
		fc.record({ person: fc.option(id), name: words, role: words, understood: fc.boolean() }),
	),
	questions: fc.array(question, { maxLength: 5 }),
});

export const anyDraft: fc.Arbitrary<SurveyContent> = fc
	.tuple(written, fc.subarray([...otherLanguages]))
	.map(([draft, languages]) => (languages.length > 0 ? { ...draft, languages } : draft));
