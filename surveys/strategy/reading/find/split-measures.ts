// Rule: one cell holds several measures. Paragraphs and list items are the document's own parting; without them sentences part;
// and where the bullets were lost, a phrase that begins anew does, which is told as a guess.
import { cutDoubt, joinBroken } from '../source/cut-words.ts';
import { isSecondHalf } from '../outline/whole-items.ts';
import type { Cell } from '../source/document.ts';
import { sentencesOf } from '../values/sentences.ts';
import { isSmallWord } from '../values/words-of.ts';

export interface SplitText {
	text: string;
	doubts: string[];
}

const guessed = 'The bullets of this cell were lost: it was parted where a new phrase seems to begin.';
const perhapsSeveral = 'A new phrase seems to begin inside it: it may be several measures.';
const twoInOne = 'Two measures stand in one paragraph: parted before the second “%”.';

/** Words that measures and steps of a plan begin with. Before a small letter they part a phrase even from a name. */
const openers =
	/^(?:(?:increas|decreas|reduc|improv|updat|dedicat|timel|advertis)\w*|number|percentage|proportion|rates?|reviews?|develop(?:ment|ing)?|establish\w*|ensur(?:e|ing)|promot(?:e|ing|ion)|introduc(?:e|ing|tion)|explor(?:e|ing|ation)|continu(?:e|ing|ed)|engag(?:e|ing|ement)|appoint(?:ment)?|support(?:ing)?|provid(?:e|ing)|provision|embed\w*|creat(?:e|ion|ing)|deliver(?:y|ing)?|produc(?:e|tion)|extend|extension|regular|annual|monthly|quarterly|all|every|feedback|evidence|refer|assess(?:ment)?|grow|expand|expansion|build|recruit\w*|launch|hold|offer|publish|shar(?:e|ing)|monitor(?:ing)?|track(?:ing)?|maintain|strengthen\w*|work(?:ing)? with)$/i;
const standing = /^(?:Missing|Looked|Leaving|Placed|Living|Subject|Known|Aged|Educated|Entering)$/;
const determiner = /^(?:an?|the|our|all|any|more|further|new|different|each|every)$/;

/** A capital in the middle of small letters, or a sub-bullet inside a line. */
const capitalInside = /(?<!\p{L})(\p{Ll}+)\)? \p{Lu}\p{Ll}+ \p{Ll}{2,}/gu;

/** Whether a phrase seems to begin anew inside it, without a full stop before. */
const isRunOn = (text: string) =>
	text.length > 60 &&
	(/\s[o•·]\s/.test(text) ||
		beginnings(text).length > 0 ||
		[...text.matchAll(capitalInside)].some(([, before = '']) => !isSmallWord(before)));

/** The measures of the cells that one row has in this column, in printed order; what may be several and was not parted is doubted. */
export const splitMeasures = (cells: readonly Cell[]): SplitText[] =>
	partedCells(cells).map((one) =>
		one.doubts.length === 0 && isRunOn(one.text) ? { ...one, doubts: [perhapsSeveral] } : one,
	);

function partedCells(cells: readonly Cell[]): SplitText[] {
	const [first, ...others] = cells;
	if (!first) return [];
	if (cells.every(({ parts }) => parts.length <= 1)) {
		const lost = cells.some(({ lostMarks }) => lostMarks);
		const { text, cuts } = others.reduce(
			(sofar, cell) => {
				const joined = joinBroken(sofar.text, cell.text);
				return { text: joined.text, cuts: joined.cut ? [...sofar.cuts, joined.cut] : sofar.cuts };
			},
			{ text: first.text, cuts: [] as string[] },
		);
		return withCuts(lost ? lostBullets(text) : bySentences(text), cuts);
	}
	return mended(cells).flatMap((cell) => ofParts(cell));
}

/** A page's end parts the last measure of a cell from its rest, which begins with a small letter on the next page. */
function mended(cells: readonly Cell[]): Cell[] {
	const whole: Cell[] = [];
	for (const cell of cells) {
		const last = whole.at(-1)?.parts.at(-1);
		const [rest, ...others] = cell.parts;
		if (last && rest?.mark === null && isSecondHalf(last.text, rest.text) && /^\p{Ll}/u.test(rest.text)) {
			last.text = joinBroken(last.text, rest.text).text;
			whole.push({ ...cell, parts: others.map((part) => ({ ...part })) });
		} else whole.push({ ...cell, parts: cell.parts.map((part) => ({ ...part })) });
	}
	return whole;
}

/** A cell of paragraphs: each is one measure. A line ending in a colon says what its items are. */
function ofParts({ parts, lostMarks }: Cell): SplitText[] {
	const items = parts.filter(({ mark }) => mark !== null);
	return parts.flatMap(({ text, mark }, index) => {
		const introduces = mark === null && text.endsWith(':') && (items.length > 0 || index < parts.length - 1);
		if (introduces) return [];
		return lostMarks && mark === null && text.length > 60 ? lostBullets(text) : byPercent(text);
	});
}

const withCuts = (split: SplitText[], cuts: string[]): SplitText[] =>
	split.map((one) => ({
		...one,
		doubts: [
			...one.doubts,
			...cuts.filter((cut) => one.text.includes(cut.replace('- | ', ''))).map(cutDoubt),
		],
	}));

/** Sentences, and what begins like a count behind a full stop, even with a small letter. */
const bySentences = (text: string) =>
	sentencesOf(text)
		.flatMap((sentence) =>
			sentence.text.split(/(?<=\p{L}\.)\s(?=(?:number|percentage|proportion|rate) of\b)/u),
		)
		.flatMap(byPercent);

/** "% with … % leaving …": a percent sign that opens a phrase begins a measure. */
function byPercent(text: string): SplitText[] {
	const cuts: number[] = [];
	for (const found of text.matchAll(/\S(\s+)(?:%|\d{1,3}%(?=\sof))\s\p{Ll}/gu)) {
		const before =
			text
				.slice(0, found.index + 1)
				.split(' ')
				.at(-1) ?? '';
		if (
			!/^(?:increas|decreas|reduc|improv|maintain|achiev|ensur|exceed)|^(?:the|in|of|a|as|at|by|to|from|for|with|than|least|over|under|above|below|about|around|almost|nearly|and|or|that|is|are|was|be|&)$/i.test(
				before,
			)
		)
			cuts.push(found.index + 1 + (found[1]?.length ?? 0));
	}
	if (cuts.length === 0) return [{ text, doubts: [] }];
	return cutAt(text, cuts).map((part) => ({ text: part, doubts: [twoInOne] }));
}

/** Parts a text whose bullets are gone. */
export function lostBullets(text: string): SplitText[] {
	const parts = sentencesOf(text).flatMap((sentence) => cutAt(sentence.text, beginnings(sentence.text)));
	const measures = withoutLeadIn(parts.flatMap((part) => byPercent(part).map((one) => one.text)));
	return measures.map((part) => ({ text: part, doubts: measures.length > 1 ? [guessed] : [] }));
}

/** "… for improvement: first second third": what ends in a colon only announces. */
const withoutLeadIn = (parts: string[]) => {
	const [first = '', ...rest] = parts;
	const lead = /^(.{20,}?:)\s+(\p{Lu}.*)$/u.exec(first);
	return lead?.[2] && rest.length > 1 && !/\s[o•·]\s/.test(first) ? [lead[2], ...rest] : parts;
};

/** Where in a sentence a new phrase seems to begin: the one before it must be more than a first word. */
function beginnings(text: string): number[] {
	const words = [...text.matchAll(/\S+/g)].map((found) => ({ word: found[0], at: found.index }));
	const cuts: number[] = [];
	let from = 0;
	for (const [index, { word, at }] of words.entries()) {
		const last = words.slice(Math.max(from, index - 2), index).map((one) => one.word);
		const after = words[index + 1]?.word;
		const started =
			index - from > 2 || (index - from === 2 && !/^(?:to|an?|the)$/i.test(words[from]?.word ?? ''));
		if (!started || after === undefined || !begins(last, word, after)) continue;
		cuts.push(at);
		from = index;
	}
	return cuts;
}

/** Whether `word`, between the words before and the one after it, reads as the first of a new phrase. */
function begins(last: readonly string[], word: string, after: string): boolean {
	const before = last.at(-1) ?? '';
	const bare = before.replace(/[^\p{L}\d]+$/u, '');
	if (/[,:–—&/-]$/.test(before) || before === 'o' || /^["'“‘(]/.test(word) || isSmallWord(bare)) return false;
	if (/^\d+(?:\.\d+)?%$/.test(word))
		return /\p{Ll}["'’”)]?$/u.test(before) && !/^(?:over|least|almost|nearly|about)$/i.test(bare);
	if (!/^\p{Lu}/u.test(word)) return false;
	// "Children Missing from Care", "young people Leaving Care": names of a group, not the next phrase.
	if (/^(?:children|people|carers?|adults)$/i.test(bare) && standing.test(word)) return false;
	const lowerAfter = /^(?:\p{Ll}|%|\d)/u.test(after);
	if (lowerAfter && (openers.test(word) || /^(?:We|To)$/.test(word) || determiner.test(after))) return true;
	const lower = /^\p{Ll}/u.test(bare);
	const ends =
		/[^s]s$/.test(bare) ||
		(/ed$/.test(bare) && /^(?:be|been|is|are)$/.test(last.at(-2) ?? '')) ||
		/\)$/.test(before);
	if (!lower && !/\)$/.test(before)) return false;
	const acronym = /^\p{Lu}{2,}/u.test(word);
	return (lowerAfter && !acronym) || ends;
}

function cutAt(text: string, cuts: readonly number[]): string[] {
	const edges = [0, ...cuts, text.length];
	return edges
		.slice(1)
		.map((edge, index) => text.slice(edges[index], edge).trim())
		.filter((part) => part !== '');
}
