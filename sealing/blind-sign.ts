// The server's half of a blind signature: BlindSign of RFC 9474 §4.3. Done here with workerd's own raw RSA rather than
// through @cloudflare/blindrsa-ts, whose raw path is the same one call but brings 13 kB of big-number code along; the
// library stays as the oracle of the tests. workerd's RSA (BoringSSL) blinds the private operation against timing.
import { done, fromBase64url, refused, type Outcome } from '#surveys';
import { signatureBytes } from './layout.ts';
import { integerOf, modularPower } from './modular-arithmetic.ts';
import type { SigningPublicKey } from './public-survey-keys.ts';

const decoded = ({ n, e }: SigningPublicKey) => ({
	modulus: integerOf(fromBase64url(n) ?? new Uint8Array(1)),
	exponent: integerOf(fromBase64url(e) ?? new Uint8Array(1)),
});

/** Whether this is a number that the survey's key can sign: exactly as long as its modulus, and below it. */
export const canBeSigned = (publicKey: SigningPublicKey, blinded: Uint8Array): boolean =>
	blinded.length === signatureBytes && integerOf(blinded) < decoded(publicKey).modulus;

/** The private half of a signing key (PKCS #8). Import once, sign many. */
export const importSigningKey = (signing: string): Promise<CryptoKey> =>
	crypto.subtle.importKey(
		'pkcs8',
		fromBase64url(signing) ?? new Uint8Array(),
		{ name: 'RSA-RAW', hash: 'SHA-384' },
		false,
		['sign'],
	);

/**
 * Signs what a phone has blinded. Refuses with `invalid` a value that is not exactly as long as the modulus or not below
 * it. Throws when the result does not verify: a faulty signature would give the private key away.
 */
export async function blindSign(
	publicKey: SigningPublicKey,
	signer: CryptoKey,
	blinded: Uint8Array<ArrayBuffer>,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
	const { modulus, exponent } = decoded(publicKey);
	if (!canBeSigned(publicKey, blinded))
		return refused('invalid', [{ field: 'blinded', message: 'out-of-range' }]);

	const signed = new Uint8Array(await crypto.subtle.sign('RSA-RAW', signer, blinded));
	if (modularPower(integerOf(signed), exponent, modulus) !== integerOf(blinded))
		throw new Error('signing failure');
	return done(signed);
}
