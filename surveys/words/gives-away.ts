// A second pair of eyes on words that are to be shown: what in them may tell who somebody is. It finds what has a
// shape (a date, a number, a name after "my name is") and, where it is given a look for them, names and places. It never
// clears anything: a person reads every quote.

export type GivesAwayKind = 'name' | 'age' | 'date' | 'postcode' | 'phone' | 'place';

export interface GivesAway {
	kind: GivesAwayKind;
	/** The words themselves, as they stand in the text. */
	text: string;
}

const months =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const numbers =
	'seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const places =
	'[Ss]chool|[Aa]cademy|[Cc]ollege|[Pp]rimary|[Hh]igh|[Hh]ouse|[Hh]ome|[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Cc]lose|[Ee]state|[Pp]ark|[Cc]hurch|[Cc]lub|[Hh]ospital|[Cc]entre';

const shapes: [GivesAwayKind, RegExp][] = [
	// Many write their own name without a capital; after the other openings only a capital tells a name from a word.
	['name', /\bmy name(?:'s|’s| is) [\p{L}'’-]+/giu],
	['name', /\b(?:[Ii] am|[Ii]['’]m|[Cc]alled|[Nn]amed|Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{L}'’-]+/gu],
	['age', new RegExp(`\\b(?:i['’]?m|i am|aged?|turned|turning) (?:\\d{1,2}|${numbers})\\b`, 'giu')],
	['age', new RegExp(`\\b(?:\\d{1,2}|${numbers})[ -]years?[ -]old\\b`, 'giu')],
	['date', /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/gu],
	['date', new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b`, 'giu')],
	['date', new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?\\b`, 'giu')],
	['date', /\b(?:19|20)\d{2}\b/gu],
	// The shape of a UK postcode (BS 7666).
	['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu],
	['phone', /(?:\+44|\b0)[\d -]{8,13}\d\b/gu],
	['place', new RegExp(`\\b(?:\\p{Lu}[\\p{L}'’.]+ ){1,3}(?:${places})\\b`, 'gu')],
];

export interface FoundAt extends GivesAway {
	at: number;
}

/** Names and places (names-and-places.ts). They come apart from this, so that a phone loads them only when it needs them. */
export type Look = (text: string) => FoundAt[];

const isWithin = (one: FoundAt, other: FoundAt) =>
	one.text.length < other.text.length &&
	one.at >= other.at &&
	one.at + one.text.length <= other.at + other.text.length;

/** Everything that may tell who is speaking, each time it stands, in its order; and no words within others. */
export function foundIn(text: string, look: Look = () => []): FoundAt[] {
	const shaped = shapes.flatMap(([kind, shape]) =>
		Array.from(text.matchAll(shape), ({ 0: text, index: at }): FoundAt => ({ kind, text, at })),
	);
	const listed = look(text);
	return [
		...shaped,
		...listed.filter((one) => ![...shaped, ...listed].some((other) => isWithin(one, other))),
	].sort((a, b) => a.at - b.at);
}

/** The same, each of the same words once. */
export function givesAway(text: string, look: Look = () => []): GivesAway[] {
	const found = foundIn(text, look);
	const first = ({ kind, text }: GivesAway) =>
		found.findIndex((one) => one.kind === kind && one.text === text);
	return found.filter((one, place) => first(one) === place).map(({ kind, text }) => ({ kind, text }));
}
