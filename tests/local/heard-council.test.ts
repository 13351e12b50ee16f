import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heard } from '#support/heard.ts';
import { png } from '#support/small-media.ts';
import example from '../../docs/examples/council.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'heard-'));
afterAll(() => rmSync(folder, { recursive: true }));

const told = async (file: string) => {
	const council = join(folder, 'council.json');
	const look = { colour: '#005EA5', logo: { alt: 'Exampleshire', file } };
	writeFileSync(council, JSON.stringify({ ...example, look }));
	return await heard('council', council);
};

test('a logo is named by its file, which lies beside the council’s', async () => {
	writeFileSync(join(folder, 'logo.png'), png({ width: 80, height: 40 }));
	const { stdout } = await told('logo.png');
	expect(stdout).toContain('INSERT INTO logos');
	expect(stdout).not.toContain('logo.png');
});

test('a logo that is not there, or is no picture, ends with 1 and says which', async () => {
	const none = await told('none.png');
	expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('none.png cannot be read')]);
	writeFileSync(join(folder, 'words.png'), 'These are words.');
	const words = await told('words.png');
	expect([words.status, words.stderr]).toEqual([1, expect.stringContaining('look.logo.bytes')]);
});
