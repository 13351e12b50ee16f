// Finds the numbers in a text that a phone can call or text, so that wherever one is written it can be pressed. 101 and 111
// are often no number to call ("101 young people"): they are one where a text says to call them, or nothing is counted.

export interface PieceOfText {
	words: string;
	/** What the phone does when it is pressed (RFC 3966, RFC 5724); null: words and nothing else. */
	to: string | null;
}

const gap = '[ \\u00a0()-]{0,2}';
const number = [
	`\\+44${gap}\\d(?:${gap}\\d){8,10}`,
	`\\(?0\\d(?:${gap}\\d){8,9}`, // 01632 960 141, 0808 800 5000, 07700 900141
	'08\\d\\d ?\\d{4}', // 0800 1111
	'116 ?\\d{3}',
	'999|112',
	'101|111',
	'\\d{5}', // a short code, to be texted
].join('|');
const shape = new RegExp(`(?<![\\d\\p{L}£$.,/+-])(?:${number})(?![\\d\\p{L}%/]|[.,-]\\d)`, 'gu');

const toText = /\btext\b[^.!?]{0,24}$/i;
const toCall = /\b(?:call|calls|calling|ring|ringing|dial|phone|nhs|police|or)\b[^.!?]{0,24}$/i;
const countsNothing = /^\s*(?:$|[.!?,;:)”’"])/u;

/** 0 to 9 as they are written in Arabic and in Persian are dialled like any others. */
const asDialled = (digits: string) =>
	digits
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/[^\d+]/g, '');

function leadsTo(digits: string, before: string, after: string): string | null {
	const dial = asDialled(digits);
	const texted = toText.test(before);
	if (dial.length === 5) return texted ? `sms:${dial}` : null;
	if ((dial === '101' || dial === '111') && !toCall.test(before) && !countsNothing.test(after)) return null;
	return texted && /^(?:07|\+447)/.test(dial) ? `sms:${dial}` : `tel:${dial}`;
}

/** The text in pieces, in its order, with nothing lost. */
export function piecesToPress(text: string): PieceOfText[] {
	const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, asDialled);
	const pieces: PieceOfText[] = [];
	let at = 0;
	for (const { index, 0: found } of plain.matchAll(shape)) {
		const end = index + found.length;
		const to = leadsTo(found, plain.slice(0, index), plain.slice(end));
		if (to === null) continue;
		if (index > at) pieces.push({ words: text.slice(at, index), to: null });
		pieces.push({ words: text.slice(index, end), to });
		at = end;
	}
	if (at < text.length) pieces.push({ words: text.slice(at), to: null });
	return pieces;
}
