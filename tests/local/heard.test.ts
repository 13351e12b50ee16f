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
			{ choice: 'friend', from: 60, to: 80 },
			{ choice: 'adult', from: 20, to: 40 },
		],
	});
	expect(made.questions[0]?.bands.map(({ result }) => result.shown)).toEqual([false, false]);
	expect(stdout).toContain('\n  "format": "heard-release-1"');
});

test('asked to explain, it says which cells forced what, as worked out by hand', () => {
	const { status, stdout } = heard('release', example('slips.json'), example('plan.json'), '--explain');
	expect({ status, lines: stdout.trim().split('\n') }).toEqual({
		status: 0,
		lines: [
			'Who would you talk to first?',
			'  hid groups: “8 to 11”, because otherwise it could be proved:',
			'    given away: of those in no shown group, 1 to 7 answered',
		],
	});
});

test('slips in another order print the same release to the letter', () => {
	const turned = written('turned.json', JSON.stringify(slips.toReversed()));
	const one = heard('release', example('slips.json'), example('plan.json'));
	expect(heard('release', turned, example('plan.json')).stdout).toBe(one.stdout);
});

/** The example's ballots `times` over, and `more` of them once more. */
const grown = (name: string, times: number, more = 0) =>
	written(
		name,
		JSON.stringify([...Array.from({ length: times }, () => slips).flat(), ...slips.slice(0, more)]),
	);
const releaseOf = (path: string, ...words: string[]) =>
	heard('release', path, example('plan.json'), ...words);

test('after an earlier release it prints the later one where every base grew by ten', () => {
	const already = written('already.json', releaseOf(example('slips.json')).stdout);
	const later = grown('later.json', 3);
	expect(releaseOf(later, '--already', already)).toMatchObject({
		status: 0,
		stderr: '',
		stdout: releaseOf(later).stdout,
	});
});

test('where a group grew by less it prints the earlier release to the letter, and says which group when asked', () => {
	const before = releaseOf(grown('three.json', 3)).stdout;
	const already = written('three-out.json', before);
	// Ten more ballots, all of the younger group but two.
	const more = grown('three-and-ten.json', 3, 10);
	const kept = releaseOf(more, '--already', already);
	expect(kept).toMatchObject({ status: 0, stdout: before });
	expect(kept.stderr).toMatch(/printed unchanged/);
	expect(releaseOf(more, `--already=${already}`, '--explain').stdout).toMatch(
		/^ *kept the earlier release: .*because they did not grow by ten answers/m,
	);
});

test.each([
	[
		'a plan',
		() => example('plan.json'),
		/plan\.json is not as it should be:\n {2}\(the whole file\): This is not a release/,
	],
	['no file', () => 'nowhere.json', /nowhere\.json cannot be read/],
])('%s given as an earlier release is told by its path, and nothing is printed', (_, path, words) => {
	const { status, stdout, stderr } = releaseOf(example('slips.json'), '--already', path());
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(words);
});

test.each([[['--alredy', 'x.json']], [['--already']], [['third.json']]])(
	'given %j besides, it says how it is asked',
	(words) => {
		const { status, stderr } = releaseOf(example('slips.json'), ...words);
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
