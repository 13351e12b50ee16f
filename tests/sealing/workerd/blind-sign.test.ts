import { describe, expect, test } from 'vitest';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import {
	blind,
	blindSign,
	generateSurveyKeys,
	importSigningKey,
	nonceBytes,
	randomBytes,
	signatureBytes,
	signatureHolds,
} from '#sealing';
import { bytesOf, integerOf } from '#sealing/modular-arithmetic.ts';
import { fromBase64url } from '#surveys';

const keys = await generateSurveyKeys();
const { signing } = keys.public;

const sign = async (blinded: Uint8Array) => {
	const outcome = await blindSign(
		signing,
		await importSigningKey(keys.private.signing),
		Uint8Array.from(blinded),
	);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
};

describe('signing blindly in workerd', () => {
	test('gives a phone a signature that holds for its nonce and for no other', async () => {
		const { nonce, blinded, unblind } = await blind(signing, randomBytes(32));
		const signature = await unblind(await sign(blinded));
		expect(await signatureHolds(signing, nonce, signature)).toBe(true);
		expect(await signatureHolds(signing, randomBytes(nonceBytes), signature)).toBe(false);
		expect(await signatureHolds((await generateSurveyKeys()).public.signing, nonce, signature)).toBe(false);
	});

	test('serves the reference library as it serves our phones', async () => {
		const reference = RSABSSA.SHA384.PSS.Randomized();
		const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
		const key = await crypto.subtle.importKey('jwk', { kty: 'RSA', ...signing }, algorithm, true, ['verify']);
		const nonce = reference.prepare(randomBytes(32));
		const { blindedMsg, inv } = await reference.blind(key, nonce);
		const signature = await reference.finalize(key, nonce, await sign(blindedMsg), inv);
		expect(await signatureHolds(signing, Uint8Array.from(nonce), Uint8Array.from(signature))).toBe(true);
	});

	test('answers a retried send with the same signature', async () => {
		const { blinded } = await blind(signing, randomBytes(32));
		expect(await sign(blinded)).toEqual(await sign(blinded));
	});

	test('takes the highest value below the modulus and refuses the modulus, more, and every other length', async () => {
		const modulus = integerOf(fromBase64url(signing.n) ?? new Uint8Array());
		await sign(bytesOf(modulus - 1n, signatureBytes));
		const wrong = [
			bytesOf(modulus, signatureBytes),
			new Uint8Array(signatureBytes).fill(255),
			new Uint8Array(signatureBytes - 1),
			new Uint8Array(signatureBytes + 1),
			new Uint8Array(),
		];
		for (const blinded of wrong)
			expect(await blindSign(signing, await importSigningKey(keys.private.signing), blinded)).toMatchObject({
				ok: false,
				problem: { code: 'invalid' },
			});
	});

	test('throws rather than hands out what does not verify under the public key', async () => {
		const other = await generateSurveyKeys();
		const blinded = new Uint8Array(signatureBytes).fill(1);
		await expect(blindSign(signing, await importSigningKey(other.private.signing), blinded)).rejects.toThrow(
			'signing failure',
		);
	});
});

test('no signature of a wrong length, and none on a nonce of a wrong length, holds', async () => {
	const { nonce, blinded, unblind } = await blind(signing, randomBytes(32));
	const signature = await unblind(await sign(blinded));
	for (const wrong of [new Uint8Array(), signature.subarray(1), new Uint8Array([...signature, 0])])
		expect(await signatureHolds(signing, nonce, wrong)).toBe(false);

	const short = await blind(signing, randomBytes(31));
	const onShort = await short.unblind(await sign(short.blinded));
	expect(await signatureHolds(signing, short.nonce, onShort)).toBe(false);
});
