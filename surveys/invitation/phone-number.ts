// UK mobile numbers, in the spelling that providers take: +447 and nine digits.
// Ofcom's National Telephone Numbering Plan: 071–075 and 077–079 are mobiles, 07624 is the Isle of Man's; 070 are
// personal numbers and the rest of 076 are pagers, which take no texts.

/** `+447700900123` from however a person writes it (07700 900123, 0044 7700…, +44 (0)7700…), or null. */
export function ukMobile(written: string): string | null {
	const digits = written.replace(/\(0\)/g, '').replace(/[\s().\-–‑/]/g, '');
	const national = digits.replace(/^(\+44|0044|44(?=7))0?/, '0');
	return /^0(7[1-57-9]\d{8}|7624\d{6})$/.test(national) ? `+44${national.slice(1)}` : null;
}
