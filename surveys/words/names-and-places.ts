// Given names and the council's own places in what somebody wrote. A list never has all of them, so a name is looked for
// where names stand, too: behind "my sister" or "called". English only: elsewhere other words come before a name.
import { givenNames, namesThatAreWords } from './given-names.ts';
import type { FoundAt, Look } from './gives-away.ts';

interface Known {
	/** In small letters. */
	names: ReadonlySet<string>;
	/** In small letters: those that are words as well. */
	doubtful: ReadonlySet<string>;
}

interface Word {
	text: string;
	/** In small letters, without what makes it somebody's: "Ellie's" is "ellie". */
	plain: string;
	at: number;
	first: boolean;
	/** The word before it in the same breath, with nothing but a space between. */
	before: Word | null;
}

const kin =
	/^(?:(?:(?:step|half|foster|grand)-?)?(?:sister|brother|mum|mam|mom|dad|son|daughter|parent)|mother|father|sis|bro|twin|nan|nana|nanny|gran|granny|grandma|grandad|aunt|aunty|auntie|uncle|cousin|niece|nephew|friend|mate|bestie|boyfriend|girlfriend|partner|baby|carer|worker|teacher|tutor|mentor|advocate|officer|dog|cat)s?$/;
const calling = /^(?:called|named)$/;
/** Before a month or a place, not before a name. */
const notBeforeNames = /^(?:in|last|next|since|until|till|this|every|by|during)$/;
/** Behind "my friend" they go on with the sentence. */
const goesOn = new Set(['will', 'may', 'hope', 'grant', 'rose', 'chance']);
/** With a capital behind "my friend" and no name: those who write every word with one. */
const noNames = new Set(
	'about after again all also always am an and are as at because been before but by can comes could day did does doing don even for from gets goes got had has have he her here him his how if in is it just keeps left like lives made makes me moved my never no not of on only or our really said says she should so still takes than that the their them then there they to too took used very wants was we went were what when where which who why with would you your monday tuesday wednesday thursday friday saturday sunday christmas eid easter english'.split(
		' ',
	),
);

const capital = /^\p{Lu}\p{Ll}/u;

function wordsIn(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
		const last = words.at(-1);
		const between = last ? text.slice(last.at + last.text.length, index) : '.';
		const stem = word.replace(/['’]s?$|['’-]+$/u, '');
		words.push({
			text: stem,
			plain: stem.toLowerCase(),
			at: index,
			first: /[.!?:;\n“"]/.test(between),
			before: last && /^(?:['’]s?)?\s+$/u.test(between) ? last : null,
		});
	}
	return words;
}

function isName(word: Word, { names, doubtful }: Known, isFound: (word: Word) => boolean): boolean {
	const { plain, before } = word;
	if (names.has(plain)) return true;
	const called = before !== null && calling.test(before.plain);
	const inList = before?.plain === 'and' && before.before !== null && isFound(before.before);
	const expected = called || inList || (before !== null && kin.test(before.plain));
	const written = capital.test(word.text);
	if (doubtful.has(plain))
		return written
			? expected || (!word.first && !(before && notBeforeNames.test(before.plain)))
			: called || (expected && !goesOn.has(plain));
	return expected && written && !noNames.has(plain);
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What stands before a whole word. Without a look behind, which phones of 2022 do not know. */
const edge = '(^|[^\\p{L}\\p{M}])';
/** A place that may be a word stands in small letters only behind these. */
const goingThere = `${edge}((?:live|lives|lived|living|stay|stays|stayed|staying|move|moves|moved|moving|go|goes|went|from) (?:in |at |to |near |from |out of |back to )?)`;

const shape = (before: string, words: string, flags: string) =>
	new RegExp(`${before}${escaped(words)}(?![\\p{L}\\p{M}])`, flags);

/** Two words are seldom a place by chance; one word is ("Sale", "Reading"). */
const shapesOf = (place: string): RegExp[] =>
	place.includes(' ')
		? [shape(edge, place, 'giu')]
		: [
				shape(edge, place, 'gu'),
				shape(edge, place.toUpperCase(), 'gu'),
				shape(goingThere, place.toLowerCase(), 'gu'),
			];

function placesIn(text: string, shapes: readonly RegExp[]): FoundAt[] {
	return shapes.flatMap((shape) =>
		Array.from(text.matchAll(shape), ({ 0: all, 1: before = '', 2: going = '', index }): FoundAt => {
			const lead = before.length + going.length;
			return { kind: 'place', text: all.slice(lead), at: index + lead };
		}),
	);
}

function namesIn(text: string, known: Known): FoundAt[] {
	const names = new Set<Word>();
	for (const word of wordsIn(text)) if (isName(word, known, (other) => names.has(other))) names.add(word);
	return Array.from(names, ({ text, at }) => ({ kind: 'name', text, at }));
}

/** A look for names, and for the places of a council as it writes them. */
export function namesAndPlaces(places: readonly string[]): Look {
	const known = {
		names: new Set(givenNames.split(' ')),
		doubtful: new Set(namesThatAreWords.split(' ')),
	};
	const shapes = places.flatMap(shapesOf);
	return (text) => [...namesIn(text, known), ...placesIn(text, shapes)];
}
