import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Release, Slip } from '#surveys';

const root = join(import.meta.dirname, '../..');
const example = (name: string) => join(root, 'docs/examples', name);
const heard = (...words: string[]) =>
	spawnSync(process.execPath, ['bin/heard.ts', ...words], { cwd: root, encoding: 'utf8' });

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'heard-'))));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string) => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

const slips = JSON.parse(readFileSync(example('slips.json'), 'utf8')) as Slip[];

test('the example of the documentation gives the release that it works out by hand', () => {
	const { status, stdout, stderr } = heard('release', example('slips.json'), example('plan.json'));
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	const made = JSON.parse(stdout) as Release;
	expect(made.answered).toBe(20);
	expect(made.questions[0]?.result).toEqual({
		shown: true,
		base: 15,
		grain: 20,
		shares: [
			{ choice: 'friend', from: 35, to: 65 },
			{ choice: 'adult', from: 35, to: 65 },
		],
	});
	expect(made.questions[0]?.bands.map(({ result }) => result.shown)).toEqual([false, false]);
	expect(stdout).toContain('\n  "format": "heard-release-2"');
});

test('slips in another order print the same release to the letter', () => {
	const turned = written('turned.json', JSON.stringify(slips.toReversed()));
	const one = heard('release', example('slips.json'), example('plan.json'));
	expect(heard('release', turned, example('plan.json')).stdout).toBe(one.stdout);
});

test.each([[['--alredy', 'x.json']], [['third.json']]])(
	'given %j besides, it says how it is asked',
	(words) => {
		const { status, stderr } = heard('release', example('slips.json'), example('plan.json'), ...words);
		expect(status).toBe(1);
		expect(stderr).toMatch(/heard release <slips\.json> <plan\.json>/);
	},
);

test.each([
	['a file that is not there', () => 'nowhere.json', /nowhere\.json cannot be read/],
	['text that is not JSON', () => written('text.json', 'talk, friend'), /text\.json is not JSON/],
	['a plan given as slips', () => example('plan.json'), /plan\.json is not as it should be/],
	[
		'a slip that the plan does not know',
		() => written('strange.json', JSON.stringify([{ ...slips[0], band: 'elders' }])),
		/0\.band: The plan has no group “elders”\.[^]*docs\/release-format\.md/,
	],
])('%s is told by its path, with what to do, and prints no release', (_, path, words) => {
	const { status, stdout, stderr } = heard('release', path(), example('plan.json'));
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(words);
});

test('a word that is no verb shows the verbs, and asking for help is no mistake', () => {
	const unknown = heard('publish');
	expect(unknown.status).toBe(1);
	expect(unknown.stderr).toContain('release <slips.json> <plan.json>');
	expect(heard('--help')).toMatchObject({ status: 0, stderr: '' });
	expect(heard('release', example('slips.json')).status).toBe(1);
});
