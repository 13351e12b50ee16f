import { expect, test } from 'vitest';
import { changedFields, contentOfPart, headingsOf, mayTakeOut, targetsInUnit } from '#surveys';
import { part } from '#support/parts.ts';

test('what stands under a heading that was taken out stands under none', () => {
	const told = part('measure', 'told', { actionId: 'act' });
	const act = part('action', 'act', { priorityId: 'gone' });
	expect(headingsOf([told, act])).toEqual(
		new Map([
			['told', ''],
			['act', ''],
		]),
	);
	expect(headingsOf([told, act, part('priority', 'gone')]).get('told')).toBe('gone');
});

test('a number alone is a target in the unit of its measure; words without a number are none', () => {
	expect(targetsInUnit('Visits on time', '1,095', 'visits')).toMatchObject([{ value: 1095, unit: 'visits' }]);
	expect(targetsInUnit('Visits on time', 'at least 80%', '%')).toMatchObject([
		{ value: 80, comparison: 'at least' },
	]);
	expect(targetsInUnit('Visits on time', 'better than before', '%')).toEqual([]);
});

test('only what differs was changed', () => {
	const before = contentOfPart(part('action', 'a', { wording: 'Ask', leads: ['Us'], timescale: 'May' }));
	expect(changedFields(before, { ...before, timescale: 'June', leads: ['Us'] } as typeof before)).toEqual([
		'timescale',
	]);
});

test('a heading under which something stands is not taken out, nor what young people wait to hear about', () => {
	expect(mayTakeOut({ under: 0, owed: 0 }).ok).toBe(true);
	for (const hangs of [
		{ under: 1, owed: 0 },
		{ under: 0, owed: 2 },
	])
		expect(mayTakeOut(hangs)).toMatchObject({ ok: false, problem: { fields: [{ field: 'why' }] } });
});
