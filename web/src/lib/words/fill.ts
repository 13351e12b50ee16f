/** Puts values where a text has their names in braces. */
export const fill = (text: string, values: Record<string, string | number>): string =>
	text.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
