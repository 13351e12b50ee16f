import { describe, expect, test } from 'vitest';
import { blind, type RandomBytes } from '#sealing';
import { bytesOf, integerOf, modularInverse, modularPower } from '#sealing/modular-arithmetic.ts';
import { toBase64url } from '#surveys';
import rfc9474 from '../support/rfc9474-vectors.json' with { type: 'json' };

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
const integer = (text: string) => integerOf(bytes(text));

const { key, msg, vectors } = rfc9474;
const publicKey = { n: toBase64url(bytes(key.n)), e: toBase64url(bytes(key.e)) };

/** Draws what the appendix drew, in our order, and nothing more. */
function drawing(vector: (typeof vectors)[number]): RandomBytes {
	const factor = modularInverse(integer(vector.inv), integer(key.n)) ?? 0n;
	const draws = [bytes(vector.msg_prefix), bytes(vector.salt), bytesOf(factor, 512)];
	return (length) => {
		const draw = draws.shift();
		if (draw?.length !== length) throw new Error(`${vector.name} does not draw ${length} bytes here`);
		return draw;
	};
}

describe.each(vectors)('the test vector $name of RFC 9474', (vector) => {
	const lengths = { prefix: vector.msg_prefix.length / 2, salt: vector.salt.length / 2 };
	const blinding = () => blind(publicKey, bytes(msg), drawing(vector), lengths);

	test('gives the prepared and the blinded message of the appendix', async () => {
		const { nonce, blinded } = await blinding();
		expect(hex(nonce)).toBe(vector.msg_prefix + msg);
		expect(hex(blinded)).toBe(vector.blinded_msg);
	});

	test('gives the signature of the appendix', async () => {
		const { unblind } = await blinding();
		expect(hex(await unblind(bytes(vector.blind_sig)))).toBe(vector.sig);
	});

	test('is consistent: its key signs its blinded message', () => {
		const signed = modularPower(integer(vector.blinded_msg), integer(key.d), integer(key.n));
		expect(hex(bytesOf(signed, 512))).toBe(vector.blind_sig);
	});
});
