// An NHS number has ten digits, written in threes and a four. The last one checks the others (NHS Data Dictionary, modulus 11):
// so it is told from a telephone number, and from any other ten digits in ten of eleven cases.

const shape = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/** Whether ten digits check as an NHS number. */
export function checksAsNhsNumber(digits: string): boolean {
	if (!/^\d{10}$/.test(digits)) return false;
	const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
	const check = (11 - (sum % 11)) % 11;
	return check !== 10 && check === Number(digits[9]);
}

/** Every NHS number in a text, as it stands there. */
export const nhsNumbersIn = (text: string): { text: string; at: number }[] =>
	Array.from(text.matchAll(shape), ({ 0: written, index: at }) => ({ text: written, at })).filter(
		({ text: written }) => checksAsNhsNumber(written.replace(/\D/g, '')),
	);
