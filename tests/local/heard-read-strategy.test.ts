import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heard } from '#support/heard.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'heard-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readStrategy = (...words: string[]) => heard('read-strategy', ...words);

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

test('a strategy in a text file is printed as a proposal', async () => {
	const { status, stdout } = await readStrategy(
		file('plan.txt', 'Pledge 1: Rest\n\nWords.\n\nPledge 2: Play\n\nWords.\n'),
	);
	expect(status).toBe(0);
	const proposal = JSON.parse(stdout);
	expect(proposal.format).toBe('heard strategy 1');
	expect(proposal.priorities.map(({ title }: { title: string }) => title)).toEqual(['Rest', 'Play']);
});

test('a strategy that was taken away as JSON is printed as it is; other JSON is no strategy', async () => {
	const { stdout } = await readStrategy(
		file('plan.txt', 'Pledge 1: Rest\n\nWords.\n\nPledge 2: Play\n\nWords.\n'),
	);
	expect(JSON.parse((await readStrategy(file('plan.json', stdout))).stdout)).toEqual(JSON.parse(stdout));
	const { status, stderr } = await readStrategy(file('other.json', '{"priorities": []}'));
	expect(status).toBe(1);
	expect(stderr).toContain('no strategy in the format');
});

test('the schema in docs is the one that the reading follows', async () => {
	const { stdout } = await readStrategy('--schema');
	const docs = JSON.parse(readFileSync(join(root, 'docs/strategy-format.schema.json'), 'utf8'));
	expect(JSON.parse(stdout)).toEqual(docs);
});

test.each([
	['a file that is not there', () => [join(folder, 'none.txt')], 'cannot be read'],
	['no file', () => [], 'Give one file'],
	[
		'a picture',
		() => [file('plan.png', new Uint8Array([137, 80, 78, 71, 0, 0]))],
		'This is a picture (PNG). Give a .docx',
	],
	[
		'too many rows',
		() => [file('rows.txt', '1\tFeed the cat\tTom\n'.repeat(100_000))],
		'more than 20,000 table rows',
	],
])('%s ends with 1 and one sentence', async (_, words, says) => {
	const { status, stdout, stderr } = await readStrategy(...words());
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain(says);
	expect(stderr.trim().split('\n')).toHaveLength(1);
});
