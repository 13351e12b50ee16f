// What is stored as JSON gets its type where it is read, in db/: whoever meets JSON elsewhere checks it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no house but db/ casts the JSON that it parses', () => {
	const sources = globSync('{surveys,sealing,documents,worker,web/src}/**/*.{ts,svelte}');
	expect(sources.length).toBeGreaterThan(500);
	const casts = /JSON\.parse\([^;]*?\)\s+as\s/;
	expect(casts.test('JSON.parse(text) as Reply')).toBe(true);
	expect(sources.filter((file) => casts.test(readFileSync(file, 'utf8')))).toEqual([]);
});
