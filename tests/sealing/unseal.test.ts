// Run in workerd too, which opens our own boxes (workerd/unseal.test.ts).
import { expect, test } from 'vitest';
import { seal, sealedBallotBytes, unseal } from '#sealing';
import { pad } from '#sealing/padding.ts';
import { longestBallotBytes, toBase64url } from '#surveys';

const makePair = () =>
	crypto.subtle.generateKey(
		{ name: 'RSA-OAEP', hash: 'SHA-256', modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1) },
		true,
		['wrapKey', 'unwrapKey', 'encrypt'],
	);
const pair = await makePair();
const other = await makePair();

async function sealed(text: string, { publicKey }: CryptoKeyPair = pair) {
	const spki = toBase64url(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
	const outcome = await seal(spki, text);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

/** Bytes that unlock, but hold something else than a padded text. */
async function sealedBytes(bytes: Uint8Array<ArrayBuffer>) {
	const inner = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
	const iv = new Uint8Array(12);
	const wrapped = await crypto.subtle.wrapKey('raw', inner, pair.publicKey, { name: 'RSA-OAEP' });
	const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, inner, bytes);
	return Uint8Array.from([...new Uint8Array(wrapped), ...iv, ...new Uint8Array(locked)]);
}

const flipped = async (at: number) => {
	const ballot = await sealed('{"a":1}');
	ballot[at] = (ballot[at] ?? 0) ^ 1;
	return ballot;
};

test.each<[string, () => Promise<Uint8Array<ArrayBuffer>>, string | null]>([
	['a ballot', () => sealed('{"a":"ß"}'), '{"a":"ß"}'],
	['the longest ballot', () => sealed('x'.repeat(longestBallotBytes)), 'x'.repeat(longestBallotBytes)],
	['an empty text', () => sealed(''), ''],
	['another survey’s ballot', () => sealed('{}', other), null],
	['a wrapped key that was changed', () => flipped(3), null],
	['an answer that was changed', () => flipped(600), null],
	['a tag that was changed', () => flipped(sealedBallotBytes - 1), null],
	['zeros', () => Promise.resolve(new Uint8Array(sealedBallotBytes)), null],
	['nothing', () => Promise.resolve(new Uint8Array()), null],
	['a byte too many', async () => Uint8Array.from([...(await sealed('{}')), 0]), null],
	['padding that is none', () => sealedBytes(new Uint8Array(8192)), null],
	['what is no UTF-8', () => sealedBytes(pad(Uint8Array.of(0xff)) ?? new Uint8Array()), null],
])('%s', async (_, make, text) => {
	const kept = toBase64url(await make());
	expect(await unseal(pair.privateKey, kept)).toBe(text);
	expect(await unseal(pair.privateKey, kept)).toBe(text);
});

test('what is no base64url gives nothing', async () => {
	expect(await unseal(pair.privateKey, 'not base64url!')).toBeNull();
});
