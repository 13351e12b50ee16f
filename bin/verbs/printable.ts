// A file may hold what a terminal obeys instead of printing: colours, a moved cursor, text turned round. None of it is printed.

const obeyed = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Every such character by its number, `\u{1b}`. A line's end too, so that a name cannot write a line of its own. */
export const onOneLine = (text: string): string =>
	text.replace(obeyed, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** The same for what is meant to have lines. */
export const printable = (text: string): string => byLine(text, onOneLine);

/** JSON as a verb prints it: what a terminal would obey stands as JSON's own escapes, so that it reads as the same. */
export const printableJson = (value: unknown): string =>
	byLine(JSON.stringify(value, null, 2), (line) => line.replace(obeyed, (char) => escapedUnits(char)));

const byLine = (text: string, escaped: (line: string) => string) => text.split('\n').map(escaped).join('\n');

const escapedUnits = (char: string) =>
	Array.from(
		{ length: char.length },
		(_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`,
	).join('');
