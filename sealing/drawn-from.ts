import { fromBase64url, toBase64url } from '#surveys';
import type { RandomBytes } from './blind.ts';

const drawBytes = 32;

/** A page's random number, for its form to carry. */
export const newDraw = () => toBase64url(crypto.getRandomValues(new Uint8Array(drawBytes)));

const asBytes = (text: string) => new TextEncoder().encode(text);

/**
 * Randomness that is the same whenever the same page is sent with the same code: a form that is posted twice (a double
 * tap, a reload after no answer came) is then one and the same send. HKDF (RFC 5869) of the page's own random number,
 * which is kept nowhere but in that page; the code sets apart two people who should ever be given one page. Null where
 * the number is not one of ours.
 */
export async function drawnFrom(draw: string, code: string): Promise<RandomBytes | null> {
	const seed = fromBase64url(draw);
	if (seed?.length !== drawBytes) return null;
	const key = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
	const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: asBytes(code) };
	const stream = new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 255 * 32 * 8));
	let at = 0;
	return (length) => {
		if (at + length > stream.length) throw new Error('drawn dry');
		return stream.slice(at, (at += length));
	};
}
