// A ballot counts when the signature on its nonce holds: it was given once for an invitation, and cannot be made up.
import { nonceBytes, saltBytes, signatureBytes } from './layout.ts';
import type { SigningPublicKey } from './public-survey-keys.ts';

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384', saltLength: saltBytes };

export async function signatureHolds(
	publicKey: SigningPublicKey,
	nonce: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
	if (nonce.length !== nonceBytes || signature.length !== signatureBytes) return false;
	const jwk = { kty: 'RSA', n: publicKey.n, e: publicKey.e };
	const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
	return await crypto.subtle.verify(algorithm, key, signature, nonce);
}
