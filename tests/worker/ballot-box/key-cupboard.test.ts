import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { generateSurveyKeys } from '#sealing';
import { fromBase64url, toBase64url } from '#surveys';
import {
	destroySurveyKeys,
	readSurveyKeys,
	storeSurveyKeys,
} from '../../../worker/ballot-box/key-cupboard.ts';

const newSecret = () => toBase64url(crypto.getRandomValues(new Uint8Array(32)));
const secret = newSecret();
const keys = (await generateSurveyKeys()).private;

const storedBytes = async (survey: string) =>
	new Uint8Array((await env.KEYS.get(`survey:${survey}`, 'arrayBuffer')) ?? new ArrayBuffer());

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

describe('the key cupboard', () => {
	test('gives back the keys that were put in', async () => {
		await storeSurveyKeys(env.KEYS, secret, 'one', keys);
		expect(await readSurveyKeys(env.KEYS, secret, 'one')).toEqual(keys);
	});

	test('keeps no piece of a private key readable, neither as text nor as bytes', async () => {
		await storeSurveyKeys(env.KEYS, secret, 'canary', keys);
		const stored = latin(await storedBytes('canary'));
		expect(stored.length).toBeGreaterThan(keys.signing.length + keys.sealing.length);
		for (const key of [keys.signing, keys.sealing]) {
			expect(stored).not.toContain(key.slice(100, 112));
			expect(stored).not.toContain(latin(fromBase64url(key) ?? new Uint8Array()).slice(100, 108));
		}
		for (const word of ['signing', 'sealing', secret]) expect(stored).not.toContain(word);
	});

	test('is empty once the keys of a survey are destroyed, and other surveys keep theirs', async () => {
		await storeSurveyKeys(env.KEYS, secret, 'gone', keys);
		await storeSurveyKeys(env.KEYS, secret, 'kept', keys);
		await destroySurveyKeys(env.KEYS, 'gone');
		expect(await readSurveyKeys(env.KEYS, secret, 'gone')).toBeNull();
		expect(await env.KEYS.get('survey:gone')).toBeNull();
		expect(await readSurveyKeys(env.KEYS, secret, 'kept')).toEqual(keys);
		await destroySurveyKeys(env.KEYS, 'gone');
	});

	test('opens with no other secret', async () => {
		await storeSurveyKeys(env.KEYS, secret, 'locked', keys);
		await expect(readSurveyKeys(env.KEYS, newSecret(), 'locked')).rejects.toThrow();
	});

	test("does not take one survey's keys for another's", async () => {
		await storeSurveyKeys(env.KEYS, secret, 'mine', keys);
		await env.KEYS.put('survey:theirs', await storedBytes('mine'));
		await expect(readSurveyKeys(env.KEYS, secret, 'theirs')).rejects.toThrow();
	});

	test('stays open while its secret is changed: the newest wraps, and any of them unwraps', async () => {
		const newer = newSecret();
		await storeSurveyKeys(env.KEYS, secret, 'before', keys);
		await storeSurveyKeys(env.KEYS, `${newer},${secret}`, 'between', keys);
		for (const both of [`${newer},${secret}`, `${newer}, ${secret}\n`, `${secret},${newer}`])
			for (const survey of ['before', 'between'])
				expect(await readSurveyKeys(env.KEYS, both, survey)).toEqual(keys);
		expect(await readSurveyKeys(env.KEYS, newer, 'between')).toEqual(keys);
		await expect(readSurveyKeys(env.KEYS, secret, 'between')).rejects.toThrow('no secret opens');
		await expect(readSurveyKeys(env.KEYS, newer, 'before')).rejects.toThrow('no secret opens');
	});

	test.each(['', 'not base64url!', toBase64url(new Uint8Array(31)), `${secret},short`, `,${secret}`])(
		'refuses a secret that is too weak to lock anything: %j',
		async (weak) => {
			await expect(storeSurveyKeys(env.KEYS, weak, 'weak', keys)).rejects.toThrow('32 bytes');
			expect(await env.KEYS.get('survey:weak')).toBeNull();
		},
	);
});
