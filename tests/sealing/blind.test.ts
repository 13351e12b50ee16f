import { describe, expect, test } from 'vitest';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { blind, nonceBytes, randomBytes, signatureBytes } from '#sealing';
import type { SigningPublicKey } from '#sealing/public-survey-keys.ts';

const reference = RSABSSA.SHA384.PSS.Randomized();
const pair = await reference.generateKey({ modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) });
const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
const publicKey: SigningPublicKey = { n, e };

describe('a blind signature', () => {
	test('made by the reference library on what we blinded holds for the reference library', async () => {
		const { nonce, blinded, unblind } = await blind(publicKey, randomBytes(32));
		const signature = await unblind(await reference.blindSign(pair.privateKey, blinded));
		expect([nonce.length, blinded.length, signature.length]).toEqual([
			nonceBytes,
			signatureBytes,
			signatureBytes,
		]);
		expect(await reference.verify(pair.publicKey, signature, nonce)).toBe(true);
	});

	test('does not hold for another nonce', async () => {
		const one = await blind(publicKey, randomBytes(32));
		const other = await blind(publicKey, randomBytes(32));
		const signature = await one.unblind(await reference.blindSign(pair.privateKey, one.blinded));
		expect(await reference.verify(pair.publicKey, signature, other.nonce)).toBe(false);
	});

	test('shows the server nothing twice, even for the same message', async () => {
		const message = randomBytes(32);
		const [one, other] = [await blind(publicKey, message), await blind(publicKey, message)];
		expect(one.blinded).not.toEqual(other.blinded);
		expect(one.nonce).not.toEqual(other.nonce);
	});

	test('is refused by the phone when the server signed something else', async () => {
		const one = await blind(publicKey, randomBytes(32));
		const other = await blind(publicKey, randomBytes(32));
		const signedOther = await reference.blindSign(pair.privateKey, other.blinded);
		await expect(one.unblind(signedOther)).rejects.toThrow('invalid signature');
		await expect(one.unblind(signedOther.subarray(1))).rejects.toThrow('unexpected input size');
	});

	test('draws its blinding factor again when a draw is 0 or not below the modulus', async () => {
		const draws = [new Uint8Array(signatureBytes), new Uint8Array(signatureBytes).fill(255)];
		let drawn = 0;
		const { blinded, unblind } = await blind(publicKey, randomBytes(32), (length) => {
			if (length !== signatureBytes) return randomBytes(length);
			return draws[drawn++] ?? randomBytes(length);
		});
		expect(drawn).toBeGreaterThan(2);
		await unblind(await reference.blindSign(pair.privateKey, blinded));
	});
});
