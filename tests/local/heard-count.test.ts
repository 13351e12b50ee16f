import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FullCount } from '#surveys/ranking';
import { heard } from '#support/heard.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'docs/examples/ballots.json');
const count = (...words: string[]) => heard('count', ...words);

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'heard-'))));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, value: unknown) => {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(value));
	return path;
};

test('the example of the documentation is counted as worked out by hand, the same every time', async () => {
	const { status, stdout, stderr } = await count(example);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	const counted = JSON.parse(stdout) as FullCount;
	expect(counted).toMatchObject({
		ballots: 19,
		blankBallots: 1,
		condorcetWinner: 'Seeing brothers and sisters',
	});
	// Three ballots leave it unplaced, alone: no option stands beside it there, so no half points.
	expect(counted.borda.averaged['Seeing brothers and sisters']).toBe(10 * 3 + 6 * 2);
	expect(counted.firstPreferences['Help with money']).toBe(6 + 3 / 2);
	expect((await count(example)).stdout).toBe(stdout);
});

test('the story names the top, how it came about and how sure it is', async () => {
	const { stdout } = await count(example, '--explain', '--asked', '24');
	expect(stdout).toContain('1st: “Seeing brothers and sisters”, won 74 of every 100.');
	expect(stdout).toContain('One to one, “Seeing brothers and sisters” beats every other option.');
	expect(stdout).toContain('The same top in 4 of 4 ways of counting.');
	expect(stdout).toContain('24 were asked and 5 did not answer.');
	expect(stdout).toContain('This covers chance, not who chose to answer.');
});

test('without a ballot there is no result and never a winner', async () => {
	const path = written('blank.json', { candidates: ['A', 'B'], ballots: [{ count: 4, ranking: [] }] });
	const { status, stdout } = await count(path);
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({ ballots: 0, blankBallots: 4, condorcetWinner: null, irv: null });
	expect((await count(path, '--explain')).stdout).toContain('There is no result.');
});

const one = (ranking: unknown) => ({ candidates: ['A', 'B'], ballots: [{ count: 1, ranking }] });
test.each([
	['an unknown option', one([['C']]), /ballots\.0\.ranking: There is no option “C”/],
	['an option placed twice', one([['A'], ['A']]), /ballots\.0\.ranking: An option is placed twice/],
	['half a ballot', { candidates: ['A'], ballots: [{ count: 0.5, ranking: [] }] }, /ballots\.0\.count/],
	['27 options', { candidates: Array.from({ length: 27 }, (_, n) => `${n}`), ballots: [] }, /More than 26/],
])('%s is told by its place and nothing is counted', async (_, value, words) => {
	const { status, stdout, stderr } = await count(written('bad.json', value));
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(words);
});

test('fewer asked than answered, or asked without a number, is refused', async () => {
	expect((await count(example, '--asked', '18')).stderr).toContain(
		'18 were asked, but there are 19 ballots.',
	);
	expect((await count(example, '--asked')).status).toBe(1);
	expect((await count(example, example)).status).toBe(1);
});
