import { expect, test } from 'vitest';
import type { Slip } from '#surveys';
import { release } from '#surveys/release';
import { csvOf } from '../../../web/src/lib/results/csv.ts';
import { rangeTable, type QuestionTold } from '../../../web/src/lib/results/range-table.ts';
import { samplePlan, sampleSlips } from './sample.ts';

const made = (slips: Slip[]) => release(slips, samplePlan);
const told = (slips = sampleSlips): QuestionTold[] =>
	made(slips).questions.map((question) => ({
		...made(slips),
		survey: '=A survey',
		asked: 60,
		askedOf: {},
		question,
		voices:
			question.kind === 'own-words'
				? { question: question.id, themes: [{ name: 'Sleep', from: 20, to: 30 }], quotes: ['Let us be'] }
				: null,
	}));

test('every figure of the table is a range, a place or a rounded base that was released, and every row is whole', () => {
	const [heading = [], ...rows] = rangeTable(told());
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) expect(row).toHaveLength(heading.length);
	const at = (name: string) => heading.indexOf(name);
	for (const row of rows) {
		const [from, to, base] = [at('From, in every 100'), at('To, in every 100'), at('Answered, about')].map(
			(n) => row[n],
		);
		if (from !== '') expect((Number(from) % 5) + (Number(to) % 5)).toBe(0);
		if (base !== '') expect(Number(base) % 5).toBe(0);
	}
});

test('answers stand in the order offered, whatever was picked most', () => {
	const answers = (slips: Slip[]) =>
		rangeTable(told(slips))
			.filter(([, question, group]) => question === 'Which?' && group === 'Everybody')
			.map((row) => row[3]);
	const turned = sampleSlips.map((slip): Slip =>
		slip.answer?.kind === 'choose-one'
			? { ...slip, answer: { kind: 'choose-one', option: slip.answer.option === 'o1' ? 'o3' : 'o1' } }
			: slip,
	);
	expect(answers(sampleSlips)).toEqual(['Home', 'School', 'Money']);
	expect(answers(turned)).toEqual(['Home', 'School', 'Money']);
});

test('what a release hides has a row that says so, and no figure', () => {
	const hidden = rangeTable(told(sampleSlips.slice(0, 9 * 4))).slice(1);
	expect(hidden.length).toBeGreaterThan(3);
	for (const row of hidden) {
		expect(row[4]).toMatch(/^not shown/);
		expect(row.slice(5, 10)).toEqual(['', '', '', '', '']);
	}
});

test('what was taken down has rows that say when, and not that few answered', () => {
	const why = { on: '2026-03-02', why: 'second-thought' } as const;
	const down = told().map((one) =>
		one.question.kind === 'own-words'
			? { ...one, voices: { question: 'words', themes: [], quotes: [], takenDown: [why] } }
			: {
					...one,
					question: { ...one.question, result: { shown: false as const }, bands: [], takenDown: why },
				},
	);
	const what = rangeTable(down)
		.slice(1)
		.map((row) => row[4]);
	expect(what).toEqual([
		...Array.from({ length: 3 }, () => 'not shown: taken down on 2 March 2026'),
		'taken down on 2 March 2026',
	]);
});

test('a spreadsheet reads text as text: no formula, no broken line, no lost letter', () => {
	for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])
		expect(csvOf([[`${start}8`]])).toMatch(/^\uFEFF"?'/);
	expect(csvOf([['=HYPERLINK("x")', '+1', '-1', '@a', 'a "b", c\nd', 'ß', 20]])).toBe(
		'\uFEFF"\'=HYPERLINK(""x"")",\'+1,\'-1,\'@a,"a ""b"", c\nd",ß,20\r\n',
	);
	expect(csvOf(rangeTable(told()))).not.toMatch(/(^|,|\n)"?[=+@-]/);
});
