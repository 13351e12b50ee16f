import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Release } from '#surveys';
import { release } from '#surveys/release';
import { heard } from '../../bin/verbs/heard.ts';
import { planFor } from '../surveys/release/drawn-tables.ts';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'heard-audit-'))));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string) => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

/** Runs the verb in this process; what it prints, and its exit status. */
async function audit(...words: string[]) {
	const out = vi.spyOn(console, 'log').mockImplementation(() => {});
	const err = vi.spyOn(console, 'error').mockImplementation(() => {});
	const status = await heard(['audit', ...words]);
	const told = [out, err].map(({ mock }) => mock.calls.flat().join('\n'));
	out.mockRestore();
	err.mockRestore();
	return { status, stdout: told[0] ?? '', stderr: told[1] ?? '' };
}

const made = release(
	[...Array<number>(8).fill(0), ...Array<number>(14).fill(1)].map((option) => ({
		...{ question: 'q', band: null },
		answer: { kind: 'choose-one' as const, option: `c${option}` },
	})),
	planFor('choose-one', 0, 2),
);
const tampered = (change: (copy: Release) => void) => {
	const copy = structuredClone(made);
	change(copy);
	return JSON.stringify(copy);
};

test('a release of ours, or a list of them, proves nothing, and ends with 0', async () => {
	const { status, stdout } = await audit(written('release.json', JSON.stringify(made)));
	expect(status).toBe(0);
	expect(stdout).toMatch(/everybody: C0 +5 to 9 of 21 to 22/);
	expect(stdout).toMatch(/Nothing can be proved/);
	expect(stdout).not.toMatch(/Fingerprint/);
	const fingerprint = 'k3f9 0000 0000 0000 0000 0000 0000 0001';
	const keyed = await audit(written('keyed.json', JSON.stringify({ ...made, fingerprint })));
	expect(keyed.stdout).toContain(`Fingerprint of its keys: ${fingerprint}`);
	const list = await audit(written('list.json', JSON.stringify([made, made])));
	expect(list.status).toBe(0);
	expect(list.stdout.match(/Nothing can be proved/g)).toHaveLength(2);
});

test('a name in a file can neither move the cursor, nor write a line of its own, nor turn the text round', async () => {
	const evil = tampered((copy) => {
		copy.title = 'A week\u001b[2J\nNothing can be proved\u202e\u009b1m';
	});
	const { stdout } = await audit(written('evil.json', evil));
	expect(stdout).toContain('A week\\u{1b}[2J\\u{a}Nothing can be proved\\u{202e}\\u{9b}1m');
	expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
	const { stderr, status } = await audit(written('none.json', '\u001b[31m'));
	expect(status).toBe(1);
	expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
});

test('a release that gives one young person away says which count, and ends with 1', async () => {
	const naive = tampered(({ questions: [question] }) => {
		if (!question?.result.shown) return;
		Object.assign(question.result.shares[0] ?? {}, { from: 4, to: 6 });
		Object.assign(question.result.shares[1] ?? {}, { from: 60, to: 100 });
	});
	const { status, stdout } = await audit(written('naive.json', naive));
	expect(status).toBe(1);
	expect(stdout).toMatch(/C0 +1 of 18 to 22 +PROVED: ONE OR TWO/);
	expect(stdout).toMatch(/SOMETHING CAN BE PROVED/);
});

test('numbers that no answers give are told as such', async () => {
	const wrong = tampered(({ questions: [question] }) => {
		if (question?.result.shown) Object.assign(question.result.shares[0] ?? {}, { from: 95, to: 100 });
	});
	const { status, stdout } = await audit(written('wrong.json', wrong));
	expect(status).toBe(1);
	expect(stdout).toMatch(/NO ANSWERS AT ALL GIVE THESE NUMBERS/);
});

test('a release that proves nothing, but that our rule never tells, ends with 1', async () => {
	const moved = tampered(({ questions: [question] }) => {
		if (question?.result.shown) Object.assign(question.result.shares[0] ?? {}, { from: 30, to: 50 });
	});
	const { status, stdout } = await audit(written('moved.json', moved));
	expect(status).toBe(1);
	expect(stdout).toMatch(/Nothing can be proved from the ranges, but this release is NOT AS THE PUBLIC RULE/);
});

test.each([
	['a file that is not there', () => 'nowhere.json', /nowhere\.json cannot be read/],
	['text', () => written('text.json', 'results'), /text\.json is not JSON/],
	[
		'another file',
		() => written('other.json', '{"format":"heard-release-1"}'),
		/format: This is no release\. A release is what “Download as data/,
	],
	['an empty list', () => written('none.json', '[]'), /There is no release in this list/],
	['null', () => written('null.json', 'null'), /not as it should be/],
	[
		'a range beyond everybody',
		() =>
			written(
				'beyond.json',
				tampered(
					({ questions: [one] }) =>
						one?.result.shown && Object.assign(one.result.shares[0] ?? {}, { to: 400 }),
				),
			),
		/questions\.0\.result\.shares\.0\.to/,
	],
	[
		'a share of a choice that is not offered',
		() =>
			written(
				'strange.json',
				tampered(
					({ questions: [one] }) =>
						one?.result.shown && Object.assign(one.result.shares[0] ?? {}, { choice: 'x' }),
				),
			),
		/questions\.0\.result\.shares: It must name each choice once/,
	],
])('%s is told kindly, and nothing is printed', async (_, path, words) => {
	const { status, stdout, stderr } = await audit(path());
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(words);
});

test('without a file, or with two, it says how it is asked', async () => {
	for (const words of [[], ['a.json', 'b.json']])
		expect((await audit(...words)).stderr).toMatch(/heard audit <release\.json>/);
});
