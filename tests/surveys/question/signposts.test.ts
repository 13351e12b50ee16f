import { expect, test } from 'vitest';
import { allSignposts, faces, signpostsOf, type Question } from '#surveys';

const asked = { id: '0123456789abcdef', wording: 'I feel safe.', help: '', required: false, links: [] };
const childline = 'Childline: 0800 1111.';
const agree = (when: 'agree' | 'disagree'): Question => ({
	kind: 'agree',
	...asked,
	signpost: { when, words: childline },
});

test('a signpost beside a sentence is for the two faces of one side, and never for the middle', () => {
	const words = (when: 'agree' | 'disagree') =>
		signpostsOf(agree(when)).flatMap(({ values }) =>
			faces.filter(({ id }) => values.includes(id)).map(({ label }) => label),
		);
	expect(words('disagree')).toEqual(['Disagree a lot', 'Disagree']);
	expect(words('agree')).toEqual(['Agree', 'Agree a lot']);
});

test('a signpost beside an answer is for that answer alone, and everybody’s list has each words once', () => {
	const one: Question = {
		kind: 'choose-one',
		...asked,
		options: [
			{ id: 'a', label: 'Yes', link: null },
			{ id: 'b', label: 'No', link: null, signpost: childline },
		],
	};
	expect(signpostsOf(one)).toEqual([{ values: ['b'], words: childline }]);
	expect(allSignposts({ questions: [one, agree('disagree')] })).toEqual([childline]);
});
