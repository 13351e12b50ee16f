import { hashedText, type ActLine } from '#surveys';

/** SHA-256, in hexadecimal, of a line behind the hash of the one before. */
export async function hashOf(before: string, line: Omit<ActLine, 'hash'>): Promise<string> {
	const bytes = new TextEncoder().encode(hashedText(before, line));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
