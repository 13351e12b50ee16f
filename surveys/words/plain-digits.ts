// Text as somebody meant it who typed a number: what cannot be seen is gone, and what looks alike is one thing. Phones put marks of
// direction around a number, spreadsheets blanks that do not break, and some keyboards have digits of their own.

/** Digits of any script as 0 to 9, every dash as a hyphen, every blank as a space, and nothing invisible. */
export const plainDigits = (text: string): string => (onlyAscii.test(text) ? text : folded(text));

/** Nearly all cells of a long list. */
const onlyAscii = /^[\x20-\x5e\x60-\x7e]*$/;

const folded = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\p{Cf}\u{fe00}-\u{fe0f}]/gu, '')
		.replace(/[^\P{Nd}0-9]/gu, digitOf)
		.replace(/[\p{Pd}\u2212_]/gu, '-')
		.replace(/[\p{Z}\s]/gu, ' ');

/** Unicode keeps the ten digits of a script beside each other, from 0 on. */
function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
	return String(value);
}
