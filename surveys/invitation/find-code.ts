// Finds the 13 letters and numbers of a code in whatever a link has behind its #, or somebody typed or pasted, once a
// message was wrapped, forwarded, shared and counted on its way. What stands around a code is made of the same letters
// (`fbclid=IwAR…`), so the rule is:
//
// First the text is made readable: %20 and the like are decoded, also where that was done several times, what nobody sees is
// dropped (soft hyphens, marks without width), and the digits of an Arabic or Persian keyboard and wide ones become ours. Only
// A to Z and 0 to 9 belong to a code or a word; all else is between them. What stands behind a # is looked through before what
// stands in front of it.
// 1. Our own link has the code first. So what a text begins with is the code, if that is a word of 13 letters.
// 2. If not, it is what is grouped as on a card: ABCDE-FGHJK-MNP.
// 3. If not, it is what a text begins with, if hyphens, spaces, dots or the like part 13 letters in any other way.
// 4. If not, it is the first word of 13 letters with a digit among them: most codes have one, most words have none.
// 5. If not, the text behind a link may have lost its space: the code is what the first, longer word begins with. One
//    letter too many is a slip of the finger, and no code.
import { readCode } from './code.ts';

const inCode = '[0-9a-tv-z]'; // codes have no U; O, I and L are read as digits
const inWord = '[0-9a-z]';
const first = '^[^0-9a-z]*';
const anywhere = '(?:^|[^0-9a-z])'; // no look-behind: phones of five years ago would run none of the page's script
const ends = `(?!${inWord})`;

const places = [
	`${first}(${inCode}{13})${ends}`,
	`${anywhere}(${inCode}{5}-${inCode}{5}-${inCode}{3})${ends}`,
	`${first}(${inCode}(?:[-.+_\\s]*${inCode}){12})${ends}`,
	`${anywhere}(?=[a-z]*\\d)(${inCode}{13})${ends}`,
	`${first}(?=[a-z]{0,12}\\d)(${inCode}{13})${inWord}{2}`,
].map((place) => new RegExp(place, 'i'));

/** What cannot be decoded stands between words, like any mark. */
function decoded(text: string, times = 5): string {
	const once = text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
		try {
			return decodeURIComponent(escaped);
		} catch {
			return '?';
		}
	});
	return times > 1 ? decoded(once, times - 1) : once;
}

const look = (text: string, where = places) => where.map((place) => place.exec(text)?.[1]).find(Boolean);

/** The one spelling of the code in a text of any length, or null where there is none. */
export function findCode(text: string): string | null {
	const readable = decoded(text)
		.replace(/\p{Cf}/gu, '')
		.replace(/[\p{Pd}\u2212]/gu, '-')
		.replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
	const behind = readable.slice(readable.indexOf('#') + 1);
	const found = look(readable, places.slice(0, 1)) ?? look(behind) ?? look(readable);
	return readCode(found?.replace(/[.+_]/g, '') ?? '');
}
