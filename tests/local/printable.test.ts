import { expect, test } from 'vitest';
import { printableJson } from '../../bin/verbs/printable.ts';

test('JSON that a verb prints gives a terminal no order, turns no text round, and reads as what it was', () => {
	const value = {
		name: 'Board\u009b2J \u202eof\u2069 tea\u{e0041}',
		'key\u0085': ['two\nlines', '\u001b[1m'],
	};
	const told = printableJson(value);
	expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	expect(JSON.parse(told)).toEqual(value);
});
