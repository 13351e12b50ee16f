// Rule: a sentence ends at . ! or ? before a blank and a capital, a digit or a quotation mark. Known short forms do not end one.

const shortForm = /(?:^|[\s(])(?:e\.g|i\.e|etc|no|nos|mr|mrs|ms|dr|cllr|prof|st|vs|approx|al|dept|[A-Z])\.$/i;
const opens = /^["'“‘(]*[\p{Lu}\d%£]/u;

/** What goes on for longer is no sentence; it is taken in pieces, so that no rule looks at it as one. */
const longest = 3000;

export interface Sentence {
	text: string;
	/** Where it begins in the text it was cut from. */
	at: number;
}

export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	for (const end of text.matchAll(/[.!?]["'”’)]{0,2}\s+/g)) {
		const next = end.index + end[0].length;
		if (!opens.test(text.slice(next, next + 8))) continue;
		const soFar = text.slice(start, end.index + 1);
		if (shortForm.test(soFar.slice(-9)) && !/^(?:.*\s)?etc\.$/i.test(soFar.slice(-9))) continue;
		add(sentences, text.slice(start, next).trimEnd(), start);
		start = next;
	}
	add(sentences, text.slice(start).trimEnd(), start);
	return sentences;
}

function add(sentences: Sentence[], text: string, at: number): void {
	for (let from = 0; from < text.length; from += longest)
		sentences.push({ text: text.slice(from, from + longest), at: at + from });
}
