import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateSurveyKeys, importSealingKey, seal, sealedBallotBytes, unseal } from '#sealing';
import { fromBase64url, toBase64url } from '#surveys';

const keys = await generateSurveyKeys();
const opener = await importSealingKey(keys.private.sealing);

const sealed = async (text: string) => {
	const outcome = await seal(keys.public.sealing, text);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
};

describe('opening a sealed ballot', () => {
	test('gives back exactly what the phone sealed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 1500 }), async (text) => {
				expect(await unseal(opener, toBase64url(await sealed(text)))).toBe(text);
			}),
			{ numRuns: 25, examples: [[''], ['\0\u0080'], ['\uFEFF{}'], ['x'.repeat(8191)]] },
		);
	});

	test('gives nothing for a ballot of another survey', async () => {
		const other = await importSealingKey((await generateSurveyKeys()).private.sealing);
		expect(await unseal(other, toBase64url(await sealed('{}')))).toBeNull();
	});

	test('gives nothing for a ballot that was changed in any part', async () => {
		const ballot = await sealed('{"answers":{}}');
		for (const at of [0, 383, 384, 395, 396, 5000, 8587, 8588, 8603]) {
			const changed = ballot.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(await unseal(opener, toBase64url(changed))).toBeNull();
		}
	});

	test('gives nothing for garbage of any length, and does not throw', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.uint8Array({ minLength: sealedBallotBytes, maxLength: sealedBallotBytes }),
					fc.uint8Array({ maxLength: 10_000, size: 'max' }),
				),
				async (garbage) => {
					expect(await unseal(opener, toBase64url(garbage))).toBeNull();
				},
			),
			{ numRuns: 40 },
		);
	});

	test('gives nothing for a well-locked ballot that holds no padded text', async () => {
		const spki = fromBase64url(keys.public.sealing) ?? new Uint8Array();
		const outer = await crypto.subtle.importKey('spki', spki, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, [
			'encrypt',
		]);
		const rawKey = crypto.getRandomValues(new Uint8Array(32));
		const inner = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt']);
		const lock = async (padded: Uint8Array<ArrayBuffer>) => {
			const iv = new Uint8Array(12);
			const wrapped = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, outer, rawKey);
			const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, inner, padded);
			return new Uint8Array([...new Uint8Array(wrapped), ...iv, ...new Uint8Array(locked)]);
		};
		const text = (...bytes: number[]) => Uint8Array.from({ length: 8192 }, (_, at) => bytes[at] ?? 0);
		expect(await unseal(opener, toBase64url(await lock(text(0x7b, 0x7d, 0x80))))).toBe('{}');
		expect(await unseal(opener, toBase64url(await lock(text())))).toBeNull();
		expect(await unseal(opener, toBase64url(await lock(text(0x7b, 0x7d))))).toBeNull();
		expect(await unseal(opener, toBase64url(await lock(text(0xff, 0xfe, 0x80))))).toBeNull();
	});
});
