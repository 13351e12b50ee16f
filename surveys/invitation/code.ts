// The code in a text message, good for one answer. 13 characters of Crockford's base32 are 65 random bits: nobody
// guesses one in the time that a survey is open, and it can still be typed from a small screen.
import { base32 } from '../words/id.ts';

export const codeLength = 13;

const form = /^[0-9a-hjkmnp-tv-z]{13}$/;

/** A new code. `random` gives that many random bytes; five bits of each are used. */
export const drawCode = (random: (bytes: number) => Uint8Array): string => base32(random(codeLength));

/**
 * The one spelling of a code that somebody typed, or null if it cannot be one. As Crockford has it, large and small
 * letters are the same, O is read as 0, I and L as 1, and hyphens and spaces do not count.
 */
export function readCode(typed: string): string | null {
	const code = typed
		.toLowerCase()
		.replace(/[\s-]+/g, '')
		.replace(/o/g, '0')
		.replace(/[il]/g, '1');
	return form.test(code) ? code : null;
}
