// Files that people choose are opened in one house, so that each is told by its content and refused in the same words.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('{surveys,db,worker,web/src,bin}/**/*.{ts,svelte}').filter(
	// What a key-holder's browser reads is a file that we wrote, and goes to nobody.
	(file) => !file.startsWith('web/src/lib/key-holder/'),
);

test.each([
	['unpacks', /DecompressionStream/],
	['decodes Windows’ letters', /TextDecoder\(\s*['"](?:utf-16|windows)/],
	['takes a chosen file for text as it is', /\b(?:file|chosen|uploaded)\.text\(\)/],
	['opens a PDF', /from 'unpdf'|import\('unpdf'\)/],
])('no house but documents/ %s', (_, never) => {
	expect(sources.length).toBeGreaterThan(500);
	expect(sources.filter((file) => never.test(readFileSync(file, 'utf8')))).toEqual([]);
});
