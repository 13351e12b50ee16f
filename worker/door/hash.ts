import { base64url } from 'jose';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** SHA-256 as base64url. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer> | string) =>
	base64url.encode(
		new Uint8Array(await crypto.subtle.digest('SHA-256', typeof bytes === 'string' ? bytesOf(bytes) : bytes)),
	);

/** HMAC-SHA256 under the pepper as base64url; `about` keeps hashes of different things apart. */
export async function peppered(
	pepper: string,
	about: 'code' | 'phone' | 'cards' | 'box' | 'answered',
	text: string,
) {
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', bytesOf(pepper), algorithm, false, ['sign']);
	return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(`${about}:${text}`))));
}
