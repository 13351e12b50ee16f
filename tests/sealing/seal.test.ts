import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, sealedBallotBytes } from '#sealing';
import { longestBallotBytes, toBase64url } from '#surveys';

const pair = await crypto.subtle.generateKey(
	{ name: 'RSA-OAEP', hash: 'SHA-256', modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1) },
	true,
	['wrapKey', 'unwrapKey'],
);
const sealingKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));

const sealed = async (text: string) => {
	const outcome = await seal(sealingKey, text);
	return outcome.ok ? outcome.value : outcome.problem.code;
};

describe('a sealed ballot', () => {
	test('has the same length whatever was written', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (text) => {
				expect((await sealed(text)).length).toBe(sealedBallotBytes);
			}),
			{ numRuns: 50 },
		);
		expect(sealedBallotBytes).toBe(8604);
	});

	test('holds the longest ballot that fits, and refuses one byte more', async () => {
		expect((await sealed('x'.repeat(longestBallotBytes))).length).toBe(sealedBallotBytes);
		expect(await sealed('x'.repeat(longestBallotBytes + 1))).toBe('too-large');
		expect(await sealed('ש'.repeat(longestBallotBytes / 2 + 1))).toBe('too-large');
	});

	test('never looks the same twice, anywhere', async () => {
		const [one, other] = [await sealed('{"same":true}'), await sealed('{"same":true}')];
		if (typeof one === 'string' || typeof other === 'string') throw new Error('did not seal');
		const alike = one.filter((byte, at) => byte === other[at]).length;
		expect(alike).toBeLessThan(sealedBallotBytes / 64);
		expect(new TextDecoder('latin1').decode(one)).not.toContain('same');
	});
});
