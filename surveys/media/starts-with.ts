/** Whether these letters of ASCII stand in the bytes at a place. */
export const startsWith = (bytes: Uint8Array, letters: string, at = 0) =>
	bytes.length >= at + letters.length &&
	Array.from(letters).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
