// Every word that councils have for their headings, in every way of laying them out.
import { describe, expect, test } from 'vitest';
import { wordsForHeadings } from '../../../surveys/strategy/reading/outline/heading-words.ts';
import { read, rows } from './otherham.ts';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const titles = ['A bed for everybody', 'Somebody to talk to', 'Songs at night'];
const list = titles.map((title) => `- ${title}`).join('\n');
const willDo = '\n\nWe will:\n\n- Buy what is needed\n- Ask whether it helped\n\n';

const layouts: [string, (one: string, many: string) => string][] = [
	[
		'numbered in words',
		(one) =>
			titles.map((title, at) => `${one} ${['one', 'two', 'three'][at] ?? ''}: ${title}${willDo}`).join(''),
	],
	[
		'numbered, the title below',
		(one) => titles.map((title, at) => `${one} ${at + 1}\n\n${title}${willDo}`).join(''),
	],
	[
		'numbered behind “our”',
		(one) => titles.map((title, at) => `Our ${one.toLowerCase()} ${at + 1} – ${title}${willDo}`).join(''),
	],
	[
		'headings below a heading',
		(_one, many) =>
			`# Strategy\n\n## Our ${many}\n\n${titles.map((title) => `### ${title}${willDo}`).join('')}## Who checks\n\nNobody.\n`,
	],
	[
		'headings, each with what will be done',
		(_one, many) =>
			`Our ${many}\n\nThey were agreed in May.\n\n${titles.map((title) => `${title}${willDo}`).join('')}`,
	],
];

const lists: typeof layouts = [
	['a list', (_one, many) => `Our ${many}\n\n${list}\n\nWho checks\n\nNobody yet, but we shall see.\n`],
	[
		'a list that is counted',
		(_one, many) => `Our three ${many} are:\n\n${list}\n\nWho checks\n\nNobody yet, but we shall see.\n`,
	],
	[
		'a list behind a chapter’s number',
		(_one, many) => `4. Key ${many}\n\n${list}\n\n5. Who checks\n\nNobody yet, but we shall see.\n`,
	],
];

describe.each(layouts)('%s', (_name, layout) => {
	test.each(wordsForHeadings)('three headings called $many are three priorities', ({ one, many }) => {
		const { priorities } = read(layout(capital(one), many));
		expect(priorities.map(({ title }) => title)).toEqual(titles);
	});
});

describe.each(lists)('%s', (_name, layout) => {
	test.each(wordsForHeadings.filter(({ promised }) => !promised))(
		'three $many in it are three priorities, doubted',
		({ one, many }) => {
			const { priorities } = read(layout(capital(one), many));
			expect(priorities.map(({ title, doubts }) => [title, doubts.length])).toEqual(
				titles.map((title) => [title, 1]),
			);
		},
	);
	test.each(wordsForHeadings.filter(({ promised }) => promised))(
		'three $many in it are promised, and none is a priority',
		({ one, many }) => {
			const { priorities, pledges, commitments } = read(layout(capital(one), many));
			expect(priorities).toEqual([]);
			expect([...pledges.map(({ wording }) => wording), ...commitments.map(({ text }) => text)]).toEqual(
				titles,
			);
		},
	);
});

test.each(wordsForHeadings)('the only heading called $one is a priority', ({ one }) => {
	expect(read(`Our ${one}: ${titles[0] ?? ''}${willDo}`).priorities).toMatchObject([{ title: titles[0] }]);
});

test.each(wordsForHeadings)('a plan has a column called $one', ({ one }) => {
	const { actions } = read(
		rows(
			[capital(one), 'Action', 'Lead'],
			['Rest', 'Buy beds', 'Night Team'],
			['Play', 'Hang swings', 'Day Team'],
		),
	);
	expect(actions.map(({ section, activity }) => [section, activity])).toEqual([
		['Rest', 'Buy beds'],
		['Play', 'Hang swings'],
	]);
});

test.each(wordsForHeadings)('in a plan, “$one 1” parts the number from the title', ({ one }) => {
	const { priorities } = read(
		rows(
			['Ref', 'Action', 'Lead'],
			[`${capital(one)} 1: Rest`, '', ''],
			['1.1', 'Buy beds', 'Night Team'],
			[`${capital(one)} 2: Play`, '', ''],
			['2.1', 'Hang swings', 'Day Team'],
		),
	);
	expect(priorities.map(({ number, title }) => [number, title])).toEqual([
		['1', 'Rest'],
		['2', 'Play'],
	]);
});

test.each(wordsForHeadings)('a list that announces another number of $many is told', ({ many }) => {
	const { contradictions } = read(`The four ${many} of our house are:\n\n${list}\n`);
	expect(contradictions.map(({ kind }) => kind)).toContain('count differs');
});
