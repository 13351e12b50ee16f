// The phone's half of a blind signature, RSABSSA-SHA384-PSS-Randomized of RFC 9474: the server signs a ballot's nonce
// without seeing it, so that nobody can tell which invitation the nonce came from. Written out rather than imported,
// because the reference library weighs 13 kB and phones wait for every one; its answers are checked against it.
import { fromBase64url } from '#surveys';
import { prefixBytes, saltBytes } from './layout.ts';
import { bytesOf, integerOf, modularInverse, modularPower } from './modular-arithmetic.ts';
import { pssEncode } from './pss-encode.ts';
import type { SigningPublicKey } from './public-survey-keys.ts';

export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

export interface Blinding {
	/** The prepared message: the random prefix, then the message. Shown only with its signature, when a ballot is cast. */
	nonce: Uint8Array<ArrayBuffer>;
	/** What the server signs. It says nothing about the nonce. */
	blinded: Uint8Array<ArrayBuffer>;
	/** Turns the server's answer into the signature on the nonce; throws when that does not hold. */
	unblind: (signedBlinded: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
}

const decoded = (text: string) => integerOf(fromBase64url(text) ?? new Uint8Array(1));

/** Every number from 1 to below the modulus is equally likely: draws that are out of range are thrown away. */
function blindingFactor(modulus: bigint, length: number, random: RandomBytes): [bigint, bigint] {
	for (;;) {
		const factor = integerOf(random(length));
		const undo = factor > 0n && factor < modulus ? modularInverse(factor, modulus) : null;
		if (undo !== null) return [factor, undo];
	}
}

/** `random` is asked for the prefix, the salt and the blinding factor, in this order. */
export async function blind(
	publicKey: SigningPublicKey,
	message: Uint8Array,
	random: RandomBytes = randomBytes,
	lengths = { prefix: prefixBytes, salt: saltBytes },
): Promise<Blinding> {
	const modulus = decoded(publicKey.n);
	const exponent = decoded(publicKey.e);
	const length = modulus.toString(16).length / 2;
	const nonce = Uint8Array.from([...random(lengths.prefix), ...message]);
	const encoded = integerOf(await pssEncode(nonce, random(lengths.salt), length));
	if (modularInverse(encoded, modulus) === null) throw new Error('invalid input');
	const [factor, undo] = blindingFactor(modulus, length, random);
	const blinded = bytesOf((encoded * modularPower(factor, exponent, modulus)) % modulus, length);

	const unblind = async (signedBlinded: Uint8Array) => {
		if (signedBlinded.length !== length) throw new Error('unexpected input size');
		const signature = bytesOf((integerOf(signedBlinded) * undo) % modulus, length);
		const algorithm = { name: 'RSA-PSS', hash: 'SHA-384', saltLength: lengths.salt };
		const jwk = { kty: 'RSA', n: publicKey.n, e: publicKey.e };
		const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
		if (!(await crypto.subtle.verify(algorithm, key, signature, nonce))) throw new Error('invalid signature');
		return signature;
	};
	return { nonce, blinded, unblind };
}
