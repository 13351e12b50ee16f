// Seals a ballot to its survey: padded to one size, locked with a key of its own, and that key locked so that only the
// opener of the box can use it. The layout is told in layout.ts; every sealed ballot is 8604 bytes.
import { done, fromBase64url, refused, type Outcome } from '#surveys';
import { ivBytes, sealedBallotBytes, wrappedKeyBytes } from './layout.ts';
import { pad } from './padding.ts';

/** `sealingKey`: the survey's public sealing key. Refuses with `too-large` a text over `longestBallotBytes` in UTF-8. */
export async function seal(sealingKey: string, text: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
	const padded = pad(new TextEncoder().encode(text));
	if (!padded) return refused('too-large');
	const { subtle } = crypto;
	const spki = fromBase64url(sealingKey) ?? new Uint8Array();
	const outer = await subtle.importKey('spki', spki, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, [
		'wrapKey',
	]);
	const inner = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
	const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
	const wrapped = await subtle.wrapKey('raw', inner, outer, { name: 'RSA-OAEP' });
	const locked = await subtle.encrypt({ name: 'AES-GCM', iv }, inner, padded);
	const sealed = new Uint8Array(sealedBallotBytes);
	sealed.set(new Uint8Array(wrapped));
	sealed.set(iv, wrappedKeyBytes);
	sealed.set(new Uint8Array(locked), wrappedKeyBytes + ivBytes);
	return done(sealed);
}
