import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Glossary, Helplines, newWays, Setting, stillToSet } from '#surveys';

const line = { name: 'A line', about: 'Somebody listens.', dial: '01632 960141', hours: 'Always' };
const problems = (setting: unknown) =>
	v.safeParse(Setting, setting).issues?.map(({ message }) => message) ?? [];
const helpLine = (more: object) => problems({ subject: 'help-lines', value: [{ ...line, ...more }] });

describe('a help line that a child could not reach is refused', () => {
	test.each([
		'01632 96014', // a digit short
		'07700 9001411', // a digit more
		'0909 879 0001', // costs extra
		'0845 790 9090',
		'070 1234 5678',
		'118 118',
		'555 1234',
		'+33 1 23 45 67 89',
		'ask at school',
		'12',
	])('to call: %s', (dial) => {
		expect(helpLine({ dial })).not.toEqual([]);
	});
	test.each([
		'0800 1111',
		'999',
		'111',
		'116 123',
		'0808 808 4994',
		'020 7946 0018',
		'03000 960 960',
		'0191 498 0018',
		'07700 900141',
		'016977 2222',
		'+44 1632 960141',
		'0044 (0)1632 960141',
	])('but not %s', (dial) => {
		expect(helpLine({ dial })).toEqual([]);
	});
	test.each(['01632 960141', '1234', '0800 1111'])('to text: %s', (text) => {
		expect(helpLine({ text })).not.toEqual([]);
	});
	test('but not by a mobile or a short number for texts', () => {
		expect(helpLine({ text: '85258' })).toEqual([]);
		expect(helpLine({ text: '07700 900141' })).toEqual([]);
	});
	test('nor one with no way at all, nor two of one name', () => {
		expect(helpLine({ dial: null })).toEqual([
			`“${line.name}” has no number and no chat. Nobody could reach it.`,
		]);
		const { issues } = v.safeParse(Helplines, [line, { ...line, name: 'Other', dial: null }]);
		expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(['1.dial']);
		expect(v.safeParse(Helplines, [line, { ...line, name: 'a LINE' }]).success).toBe(false);
		expect(v.safeParse(Helplines, []).success).toBe(false);
	});
});

test('a number is kept as a person in Britain dials it', () => {
	expect(v.parse(Helplines, [{ ...line, dial: '+44 (0)1632-960141' }])[0]?.dial).toBe('01632 960141');
});

test('what is new of a help line is what no line had before, however it is spaced', () => {
	const after = [
		{ name: line.name, dial: '01632960141', text: '85258' },
		{ name: 'Advocate', dial: null, chat: 'https://chat.example/' },
	];
	expect(newWays([line], after)).toEqual(['text 85258', 'chat https://chat.example/']);
});

test('a number that moves to another line is new there', () => {
	const [one, other] = [
		{ name: 'Advocate', dial: '01632960141' },
		{ name: 'Duty team', dial: '01632960142' },
	];
	const swapped = [
		{ ...one, dial: other.dial },
		{ ...other, dial: one.dial },
	];
	expect(newWays([one, other], [other, one])).toEqual([]);
	expect(newWays([one, other], swapped)).toEqual(['call 01632960142', 'call 01632960141']);
});

test('a word to avoid needs a better one, or that young people are asked; and stands once', () => {
	const parse = (value: unknown) => v.safeParse(Glossary, value).success;
	expect(parse([{ say: 'LAC', instead: [] }])).toBe(false);
	expect(parse([{ say: 'LAC', instead: [], askMe: true }])).toBe(true);
	expect(parse([{ say: 'LAC', instead: ['child in care', 'young person'] }])).toBe(true);
	expect(
		parse([
			{ say: 'LAC', instead: ['a'] },
			{ say: 'lac', instead: ['b'] },
		]),
	).toBe(false);
});

test('groups keep ages and names that can be so', () => {
	const group = {
		id: '0'.repeat(16),
		ageFrom: 8,
		ageTo: 12,
		place: null,
		rhythm: null,
		names: [{ name: 'Noise', from: null, to: null }],
	};
	const told = (more: object) => problems({ subject: 'groups', value: [{ ...group, ...more }] });
	expect(told({})).toEqual([]);
	expect(told({ ageFrom: 13 })).toEqual(['The oldest cannot be younger than the youngest.']);
	expect(told({ names: [] })).toEqual(['Write the name of the group.']);
	expect(told({ names: [{ name: 'A', from: '2026-02-01', to: '2026-01-01' }] })).toEqual([
		'A name cannot end before it began.',
	]);
});

test('own words wait as long as young people are told at most, and long enough to be read', () => {
	const told = (value: number) => problems({ subject: 'own-words-days', value });
	expect(told(14)).toEqual([]);
	expect(told(60)).toEqual([]);
	expect(told(61)).toEqual(['Keep unread words at most 60 days: young people are told so.']);
	expect(told(13)).toEqual(['Give whoever reads at least 14 days.']);
});

test('a new council is led through what is missing, and the list ends when all is set', () => {
	const fresh = { lookedAt: {}, groups: 0, hasDutyLead: false, seconds: 1 };
	expect(stillToSet(fresh, '2026-03-02')).toEqual([
		'help-lines',
		'duty-lead',
		'people',
		'words',
		'age-groups',
		'groups',
	]);
	const all = { 'help-lines': '2026-01-01', words: '2026-01-01', 'age-groups': '2026-01-01' };
	const set = { lookedAt: all, groups: 1, hasDutyLead: true, seconds: 2 };
	expect(stillToSet(set, '2026-03-02')).toEqual([]);
	expect(stillToSet(set, '2026-07-02')).toEqual([]);
	expect(stillToSet(set, '2026-07-03')).toEqual(['help-lines-again']);
});
