// One folder a method: worked examples from the literature, and cases worked out by hand. `expected` holds what its
// source says of the count, nothing that the count said itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BallotFile, countBallots, poolBallots } from '#surveys/ranking';
import * as v from 'valibot';
import { agrees } from './agrees.ts';

const root = join(import.meta.dirname, 'golden');
const Golden = v.object({
	name: v.string(),
	source: v.string(),
	expected: v.record(v.string(), v.unknown()),
});

describe.each(readdirSync(root))('%s', (method) => {
	test.each(readdirSync(join(root, method)))('%s', (file) => {
		const json: unknown = JSON.parse(readFileSync(join(root, method, file), 'utf8'));
		const { candidates, ballots } = v.parse(BallotFile, json);
		const { expected, source } = v.parse(Golden, json);
		expect(source).not.toBe('');
		expect(Object.keys(expected)).not.toEqual([]);
		expect(agrees(countBallots(poolBallots(candidates, ballots)), expected)).toEqual([]);
	});
});
