// Opens what `seal` has sealed, in a key-holder's browser. The worker opens boxes of its own (its open-sealed.ts) and
// may not be taken from here, nor may the domain touch WebCrypto: so this stands twice, and a test holds both to the
// same ballots. Whatever does not open is null, and is counted as spoilt.
import { ivBytes, sealedBallotBytes, unpad, wrappedKeyBytes } from '#surveys';

async function unlock(privateKey: CryptoKey, sealed: Uint8Array<ArrayBuffer>): Promise<string | null> {
	const bodyAt = wrappedKeyBytes + ivBytes;
	const inner = await crypto.subtle.unwrapKey(
		'raw',
		sealed.subarray(0, wrappedKeyBytes),
		privateKey,
		{ name: 'RSA-OAEP' },
		{ name: 'AES-GCM', length: 256 },
		false,
		['decrypt'],
	);
	const iv = sealed.subarray(wrappedKeyBytes, bodyAt);
	const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, inner, sealed.subarray(bodyAt));
	const text = unpad(new Uint8Array(padded));
	return text && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
}

export async function unseal(privateKey: CryptoKey, sealed: Uint8Array<ArrayBuffer>): Promise<string | null> {
	if (sealed.length !== sealedBallotBytes) return null;
	try {
		return await unlock(privateKey, sealed);
	} catch {
		return null;
	}
}
