// UK mobile numbers, in the spelling that providers take: +447 and nine digits.
// Ofcom's National Telephone Numbering Plan: 071–075 and 077–079 are mobiles, 07624 is the Isle of Man's; 070 are
// personal numbers and the rest of 076 are pagers, which take no texts.
import { plainDigits } from '../words/plain-digits.ts';

/** The digits that are dialled within the UK, where `written` is nothing but a number; a lost 0 in front of a mobile is put back. */
export function nationalNumber(written: string): string | null {
	const plain = plainDigits(written).trim();
	if (!/^[\d\s+().\-/]+$/.test(plain)) return null;
	const digits = plain.replace(/\(0\)/g, '').replace(/[\s().\-/]/g, '');
	const national = digits.replace(/^(?:\+44|0044|44(?=0?7))0?/, '0');
	return /^7\d{9}$/.test(national) ? `0${national}` : national;
}

/** `+447700900123` from however a person writes it (07700 900123, 0044 7700…, +44 (0)7700…, 7700 900123), or null. */
export function ukMobile(written: string): string | null {
	const national = nationalNumber(written) ?? '';
	return /^0(7[1-57-9]\d{8}|7624\d{6})$/.test(national) ? `+44${national.slice(1)}` : null;
}
