// Opens what a phone has sealed: in our computer, or in a key-holder's browser. Anybody who holds a signature can post
// 8604 bytes of anything, so nothing that is found inside may stop the opening of the box: what does not open is null,
// and is counted as a spoilt ballot.
import { fromBase64url } from '#surveys';
import { ivBytes, sealedBallotBytes, wrappedKeyBytes } from './layout.ts';
import { unpad } from './padding.ts';

/** The private half of a sealing key (PKCS #8). Import once, unseal many. */
export const importSealingKey = (sealing: string): Promise<CryptoKey> =>
	crypto.subtle.importKey(
		'pkcs8',
		fromBase64url(sealing) ?? new Uint8Array(),
		{ name: 'RSA-OAEP', hash: 'SHA-256' },
		false,
		['unwrapKey'],
	);

async function open(sealingKey: CryptoKey, sealed: Uint8Array<ArrayBuffer>): Promise<string | null> {
	const bodyAt = wrappedKeyBytes + ivBytes;
	const inner = await crypto.subtle.unwrapKey(
		'raw',
		sealed.subarray(0, wrappedKeyBytes),
		sealingKey,
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

/** The JSON text of a ballot as it is kept (base64url), or null for anything that does not open. */
export async function unseal(sealingKey: CryptoKey, kept: string): Promise<string | null> {
	const sealed = fromBase64url(kept);
	if (sealed?.length !== sealedBallotBytes) return null;
	try {
		return await open(sealingKey, sealed);
	} catch {
		return null;
	}
}
