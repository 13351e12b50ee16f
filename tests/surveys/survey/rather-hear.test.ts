import { expect, test } from 'vitest';
import { ratherHear } from '#surveys';
import { readySurvey } from '#support/every-kind.ts';

const glossary = [
	{ say: 'Looked After Child, LAC', instead: ['children'] },
	{ say: 'contact', instead: ['family time', 'contact with my family'] },
	{ say: 'placement', instead: ['home'] },
];
const asking = (wording: string) => {
	const content = readySurvey({});
	const [first] = content.questions;
	if (!first) throw new Error('A survey without a question.');
	return ratherHear(
		{ ...content, title: '', why: '', readers: '', questions: [{ ...first, wording }] },
		glossary,
	);
};

test.each([
	['How is your placement?', ['placement']],
	['How were your last two placements and your Contact?', ['contact', 'placement']],
	['What do you want LAC reviews to be called?', ['Looked After Child, LAC']],
	['Do you lack a thing?', []],
	['Where do you do work placement-like things, or contactless ones?', ['placement']],
	['Is contact with my family what you would call it?', []],
	['', []],
])('in “%s” these are on the list: %j', (wording, said) => {
	expect(asking(wording).map(({ say }) => say)).toEqual(said);
});

test('it is told which question a word stands in', () => {
	expect(asking('How is your placement?')[0]).toMatchObject({ question: 0, instead: ['home'] });
	const above = ratherHear({ title: 'Placements', why: '', readers: '', questions: [] }, glossary);
	expect(above).toMatchObject([{ say: 'placement', question: null }]);
});
