import * as v from 'valibot';

/**
 * An id of ours: 16 random characters of Crockford's base32 in lower case (80 bits). Random, never sequential, so an
 * id tells nothing about how many or in which order.
 */
export const Id = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{16}$/, 'This is not an id we gave out.'));
export type Id = v.InferOutput<typeof Id>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Writes random bytes as base32, one character for each byte's low five bits: uniform, because 32 divides 256. */
export const base32 = (bytes: Uint8Array) => Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join('');
