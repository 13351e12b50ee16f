// What stands between a key-holder and the box besides their signing in: the key itself. A secret is sealed to the public
// half of their key; who can read it, holds the private half. So neither a mailbox nor a machine left open is enough to put
// invented answers in the place of real ones.
import { fromBase64url, toBase64url } from '#surveys';

const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };

/** An RSA-OAEP-3072 key with the usual exponent, or null. */
async function importHolderKey(spki: string): Promise<CryptoKey | null> {
	try {
		const bytes = fromBase64url(spki) ?? new Uint8Array();
		const key = await crypto.subtle.importKey('spki', bytes, algorithm, true, ['encrypt']);
		const jwk = await crypto.subtle.exportKey('jwk', key);
		return jwk.e === 'AQAB' && fromBase64url(jwk.n ?? '')?.length === 384 ? key : null;
	} catch {
		return null;
	}
}

/** Whether this is a public half that a box can be sealed to. */
export const isHolderKey = async (spki: string) => (await importHolderKey(spki)) !== null;

/** A short secret, sealed so that only this key-holder can read it. Throws where the key is none. */
export async function sealChallenge(sealingKey: string, secret: string): Promise<string> {
	const key = await importHolderKey(sealingKey);
	if (!key) throw new Error('the public half of a key-holder’s key cannot be used');
	const bytes = new TextEncoder().encode(secret);
	return toBase64url(new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, bytes)));
}

/** In the key-holder's browser. */
export async function readChallenge(privateKey: CryptoKey, challenge: string): Promise<string> {
	const sealed = fromBase64url(challenge) ?? new Uint8Array();
	return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, privateKey, sealed));
}
