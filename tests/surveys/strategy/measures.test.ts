import { expect, test } from 'vitest';
import * as v from 'valibot';
import {
	checkShare,
	dayOfReading,
	NewReading,
	standingOf,
	type MeasureToJudge,
	type Point,
	type Target,
} from '#surveys';

const target = (more: Partial<Target> = {}): Target => ({
	text: 'at least 90%',
	value: 90,
	unit: '%',
	comparison: 'at least',
	by: null,
	baseline: null,
	clause: '',
	...more,
});
const at = (day: string | null, value: number, more: Partial<Point> = {}): Point => ({
	day,
	voice: 'service',
	from: value,
	to: value,
	series: 'printed',
	base: null,
	...more,
});
const stands = (points: Point[], more: Partial<MeasureToJudge> = {}) =>
	standingOf({ unit: '%', direction: 'up', targets: [], points, setOn: '2024-04-01', ...more });
const verdict = (points: Point[], one: Target, more: Partial<MeasureToJudge> = {}) =>
	stands(points, { targets: [one], ...more }).voices[0]?.verdicts[0]?.verdict;

test('a target that was met before it was set is told so, and is no success', () => {
	expect(verdict([at('2024-03-31', 96.2)], target())).toEqual({ state: 'passed before it was set' });
	expect(verdict([at('2024-03-31', 80), at('2025-03-31', 92)], target())).toEqual({ state: 'reached' });
	expect(verdict([at('2024-03-31', 80), at('2025-03-31', 85)], target())).toEqual({
		state: 'not reached',
		gap: 5,
	});
});

test('“all” is a hundred in a hundred', () => {
	const all = target({ comparison: 'all', value: 100, text: '100%' });
	expect(verdict([at('2025-03-31', 99.9)], all)).toMatchObject({ state: 'not reached' });
	expect(verdict([at('2025-03-31', 100)], all)).toEqual({ state: 'reached' });
});

test('which way is better is a property of the measure: without it nothing is judged', () => {
	const complaints = target({ comparison: 'exactly', value: 40, unit: 'complaints' });
	const points = [at('2024-03-31', 20), at('2025-03-31', 45)];
	expect(verdict(points, complaints)).toEqual({ state: 'reached' });
	expect(verdict(points, complaints, { direction: 'down' })).toMatchObject({
		state: 'passed before it was set',
	});
	expect(verdict(points, complaints, { direction: 'unclear' })).toMatchObject({ why: 'direction unclear' });
	const change = (direction: MeasureToJudge['direction']) =>
		stands(points, { unit: 'complaints', direction }).voices[0]?.change;
	expect((['up', 'down', 'hold', 'unclear'] as const).map(change)).toEqual([
		'better',
		'worse',
		'changed',
		'changed',
	]);
});

test('a target relative to a start needs that start: printed with it, or read when it was set', () => {
	const more = target({ comparison: 'change by', value: 25, text: '25% more' });
	expect(verdict([at('2025-03-31', 50)], more)).toEqual({ state: 'cannot tell', why: 'no baseline' });
	expect(verdict([at('2024-03-31', 40), at('2025-03-31', 49)], more)).toEqual({
		state: 'not reached',
		gap: 1,
	});
	expect(verdict([at('2025-03-31', 50)], { ...more, baseline: 40 })).toEqual({ state: 'reached' });
});

test('a target whose start is given nowhere is told so, though nothing was read yet', () => {
	const quarter = target({ text: '25% more', value: 25, comparison: 'change by' });
	const without = (points: Point[], one = quarter) => stands(points, { targets: [one] }).withoutBaseline;
	expect(without([])).toEqual([quarter]);
	expect(without([at('2025-03-31', 50)])).toEqual([quarter]);
	expect(without([at('2024-03-31', 40)])).toEqual([]);
	expect(without([], { ...quarter, baseline: 40 })).toEqual([]);
	expect(without([], target())).toEqual([]);
});

test('what should stay as it is is neither praised nor blamed for being more or less', () => {
	const same = target({ text: '95%', value: 95, comparison: 'exactly' });
	const held = (value: number) => verdict([at('2025-03-31', value)], same, { direction: 'hold' });
	expect(held(98)).toEqual({ state: 'cannot tell', why: 'neither way' });
	expect(held(95)).toEqual({ state: 'reached' });
});

test('a range is judged only where both of its ends say the same', () => {
	const said = (from: number, to: number) => [at('2025-03-31', 0, { voice: 'young people', from, to })];
	expect(verdict(said(90, 100), target())).toEqual({ state: 'reached' });
	expect(verdict(said(60, 70), target())).toMatchObject({ state: 'not reached' });
	expect(verdict(said(80, 100), target())).toEqual({ state: 'cannot tell', why: 'a range' });
});

test('a range that is wholly below its target is as far off as its nearer end', () => {
	const said = [at('2025-03-31', 0, { voice: 'young people', from: 60, to: 70 })];
	expect(verdict(said, target())).toEqual({ state: 'not reached', gap: 20, atLeast: true });
});

test('what both voices say within a year stands side by side with the gap; a range leaves a range', () => {
	const young = at('2025-01-31', 0, { voice: 'young people', from: 60, to: 70 });
	expect(stands([young, at('2024-10-01', 95)]).gap).toEqual({ from: 25, to: 35, beyondChance: null });
	expect(stands([{ ...young, to: 60 }, at('2024-10-01', 55)]).gap).toMatchObject({ from: -5, to: -5 });
	expect(stands([young, at('2022-10-01', 95)]).gap).toBeNull();
	expect(stands([young, at(null, 95)]).gap).toBeNull();
	expect(stands([young]).gap).toBeNull();
});

test('a gap between the voices is told as chance where so few were counted on either side', () => {
	const gap = (young: number, service: number, value: number) =>
		stands([
			at('2025-01-31', 60, { voice: 'young people', base: young }),
			at('2024-10-01', value, { base: service }),
		]).gap?.beyondChance;
	expect(gap(35, 40, 92.5)).toBe(true);
	expect(gap(35, 40, 75)).toBe(false);
	expect(gap(35, 400, 92.5)).toBe(true);
});

test('better and worse are said only where chance is ruled out, of young people and of the service alike', () => {
	const said = (day: string, from: number, to: number, base: number) =>
		at(day, 0, { voice: 'young people', from, to, base });
	const change = (...points: Point[]) => stands(points).voices[0]?.change;
	expect(change(said('2024-01-01', 50, 60, 100), said('2025-01-01', 60, 70, 100))).toBe('unclear');
	expect(change(said('2024-01-01', 50, 60, 100), said('2025-01-01', 61, 70, 100))).toBe('unclear');
	expect(change(said('2025-01-01', 80, 90, 100), said('2024-01-01', 50, 60, 100))).toBe('better');
	const served = (before: number, after: number, base: number | null) =>
		change(at('2024-01-01', before, { base }), at('2025-01-01', after, { base }));
	expect(served(9.3, 9.1, 400)).toBe('unclear');
	expect(served(9.3, 9.1, null)).toBe('no base');
	expect(served(70, 84, 400)).toBe('better');
	expect(served(84, 70, 400)).toBe('worse');
	expect(change(at('2024-01-01', 5), at('2025-01-01', 5))).toBe('the same');
	expect(change(at('2024-01-01', 5))).toBeNull();
	// A printed figure and a survey made here were not asked alike.
	expect(
		change(at('2024-01-01', 90, { voice: 'young people' }), {
			...said('2025-01-01', 60, 70, 100),
			series: 'Asked here',
		}),
	).toBeNull();
});

test('a number of people or events scatters by its root; money does not; of a mean nobody knows', () => {
	const change = (unit: string, before: number, after: number) =>
		stands([at('2024-01-01', before), at('2025-01-01', after)], { unit }).voices[0]?.change;
	expect(change('children', 12, 17)).toBe('unclear');
	expect(change('children', 12, 40)).toBe('better');
	expect(change('£', 2000, 2001)).toBe('better');
	expect(change('days', 12.4, 30.1)).toBe('no base');
});

test('two targets, and two values for one day, are told and not chosen between', () => {
	const two = stands([at('2024-03-31', 84), at('2024-03-31', 86)], {
		targets: [target({ value: 95 }), target({ value: 85 })],
	});
	expect(two).toMatchObject({ targetsDiffer: true, valuesDiffer: [{ voice: 'service', day: '2024-03-31' }] });
	expect(two.voices[0]?.verdicts).toHaveLength(2);
	expect(stands([at('2024-03-31', 84)], { targets: [target(), target()] })).toMatchObject({
		targetsDiffer: false,
		valuesDiffer: [],
	});
});

test('a share that its base cannot give is kept, with what is possible next to it', () => {
	expect(checkShare('%', '90.07', 76)).toEqual({
		kind: 'impossible',
		smallest: 141,
		nearest: [
			{ count: 68, share: '89.47' },
			{ count: 69, share: '90.79' },
		],
	});
	expect(checkShare('%', '90.07', 141)).toBeNull();
	expect(checkShare('%', '90.07', null)).toEqual({ kind: 'base not given', smallest: 141 });
	expect(checkShare('children', '14', null)).toBeNull();
});

test('a reading keeps its decimals; what is no number, and no day, is refused', () => {
	const reading = { asAt: '2026-03-01', base: 64, voice: 'service', kind: 'document', source: 'Report' };
	expect(v.parse(NewReading, { ...reading, value: ' 78.70 % ' }).value).toBe('78.70');
	expect(v.parse(NewReading, { ...reading, value: '£2,000' }).value).toBe('2000');
	for (const wrong of [
		{ value: 'most' },
		{ value: '' },
		{ value: '7', asAt: 'March' },
		{ value: '7', base: 0 },
	])
		expect(v.safeParse(NewReading, { ...reading, ...wrong }).success).toBe(false);
});

test('a printed date stands for its last day', () => {
	expect(['2026-03-01', 'March 2024', '2023/24', 'before this strategy'].map(dayOfReading)).toEqual([
		'2026-03-01',
		'2024-03-31',
		'2024-03-31',
		null,
	]);
});
