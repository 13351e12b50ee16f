/** Whether no two of these are the same, in capitals or not. */
export const isOnce = (texts: readonly string[]) =>
	new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
