import { expect, test } from 'vitest';
import * as v from 'valibot';
import { makeKeyFile, readChallenge } from '#sealing';
import { KeyFile } from '#sealing/key-file.ts';
import { isPair, unlock } from '#sealing/lock-key-file.ts';
import { toBase64url } from '#surveys';
import { drawPassphrase } from '../../../web/src/lib/key-holder/draw-passphrase.ts';
import { passphraseWords } from '../../../web/src/lib/key-holder/passphrase-words.ts';
import { unlockFile } from '../../../web/src/lib/key-holder/read-key-file.ts';

const survey = { id: '0123456789abcdef', title: 'Feeling safe' };
const passphrase = 'badger lantern oat violin zebra';
const file = await makeKeyFile(survey, passphrase);
const other = await makeKeyFile(survey, passphrase);
const chosen = (change: object = {}) => new Blob([JSON.stringify({ ...file, ...change }, null, '\t')]);
const tried = async (...given: Parameters<typeof unlockFile>) => {
	const result = await unlockFile(...given);
	return result.ok ? 'opens' : result.why;
};

test('a key file opens with its passphrase, however it is spaced, and with no other', async () => {
	expect(await tried(chosen(), passphrase, survey.id, file.publicKey)).toBe('opens');
	expect(await tried(chosen(), ` ${passphrase.replace(' ', '  ')}\n`, survey.id, null)).toBe('opens');
	for (const wrong of ['', 'badger', passphrase.replace('oat', 'oak'), passphrase.toUpperCase()])
		expect(await tried(chosen(), wrong, survey.id, null)).toBe('wrong-passphrase');
});

test('another file is told from a wrong passphrase: none, no key file, another survey’s, an older key', async () => {
	expect(await tried(undefined, passphrase, survey.id, null)).toBe('no-file');
	for (const text of ['', 'not JSON', '{}', 'x'.repeat(30_000)])
		expect(await tried(new Blob([text]), passphrase, survey.id, null)).toBe('no-key-file');
	expect(await tried(chosen(), passphrase, 'fedcba9876543210', null)).toBe('other-survey');
	expect(await tried(chosen(), passphrase, survey.id, other.publicKey)).toBe('other-key');
});

test('a file that was put together from two does not open', async () => {
	expect(await tried(chosen({ publicKey: other.publicKey }), passphrase, survey.id, null)).toBe(
		'wrong-passphrase',
	);
	expect(await tried(chosen({ locked: other.locked }), passphrase, survey.id, null)).toBe('wrong-passphrase');
});

test('it is locked as it says: 600,000 rounds, a salt and an iv of its own, and words for whoever finds it', () => {
	expect(v.parse(KeyFile, file)).toEqual(file);
	expect(file.locked.iterations).toBe(600_000);
	for (const part of ['salt', 'iv', 'privateKey'] as const)
		expect(file.locked[part]).not.toBe(other.locked[part]);
	expect(Object.keys(file)[0]).toBe('what this is');
	expect(file['what this is']).toContain('nobody can ever read the answers');
	const weaker = { ...file, locked: { ...file.locked, iterations: 1 } };
	expect(v.is(KeyFile, weaker)).toBe(false);
});

test('the unlocked half cannot be taken out of the browser; it opens what is sealed to its own public half alone', async () => {
	const key = await unlock(file, passphrase);
	if (!key) throw new Error('it did not open');
	await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow(/extractable/);
	expect(await isPair(key, file.publicKey)).toBe(true);
	expect(await isPair(key, other.publicKey)).toBe(false);
	expect(await isPair(key, 'AAAA')).toBe(false);
	const spki = Uint8Array.from(Buffer.from(file.publicKey, 'base64url'));
	const half = await crypto.subtle.importKey('spki', spki, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, [
		'encrypt',
	]);
	const sealed = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, half, new TextEncoder().encode('secret'));
	expect(await readChallenge(key, toBase64url(new Uint8Array(sealed)))).toBe('secret');
});

test('passphrases are five words out of 512 different ones, and each word comes up', () => {
	expect(new Set(passphraseWords).size).toBe(512);
	for (const word of passphraseWords) expect(word).toMatch(/^[a-z]{3,8}$/);
	const drawn = Array.from({ length: 3000 }, drawPassphrase);
	for (const one of drawn) expect(one.split(' ')).toHaveLength(5);
	expect(new Set(drawn).size).toBe(drawn.length);
	// 15,000 draws miss one of 512 words once in ten thousand million runs.
	expect(new Set(drawn.flatMap((one) => one.split(' '))).size).toBe(512);
});
