// The chart of one question, to be put on a slide: the bars of the page, drawn from what is released and nothing finer, as one file
// that stands by itself. It has no typeface, script or address of ours in it, and says in words what it shows.
import { upperFirst, wordsFor, type Range, type ReleasedQuestion, type VoicesOfQuestion } from '#surveys';
import { baseInWords, inEvery100, placeInWords } from '../design/range-words.ts';

export interface ChartOf {
	question: Pick<ReleasedQuestion, 'kind' | 'wording' | 'choices' | 'result'>;
	voices: VoicesOfQuestion | null;
	survey: string;
	closedOn: string | null;
}

/** What is told of one answer. */
export interface ToldRow {
	label: string;
	/** Null where only its place is told. */
	range: Range | null;
	words: string;
}

/** What is drawn, from the top; empty where nothing of the question is shown. */
export function rowsTold({ question: { kind, choices, result }, voices }: ChartOf): ToldRow[] {
	if (!result.shown) return [];
	const labelOf = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
	const bar = (label: string, range: Range): ToldRow => ({
		label,
		range,
		words: `${upperFirst(wordsFor(range))}, ${inEvery100(range)}`,
	});
	if (kind === 'own-words')
		return (voices?.themes ?? []).map(({ name, from, to }) => bar(name, { from, to }));
	if (result.order?.length)
		return result.order.map((place) => {
			const won = [...(result.scores ?? []), ...result.shares].find(({ choice }) => choice === place.option);
			const words = upperFirst(placeInWords(place));
			const label = labelOf(place.option);
			return won
				? { label, range: won, words: `${words}, ${inEvery100(won)}` }
				: { label, range: null, words };
		});
	return result.shares.map((share) => bar(labelOf(share.choice), share));
}

const measured = { 'put-in-order': ' Bars: match-ups won.', 'best-worst': ' Bars: picked as the most.' };

/** What the bars mean, and how many answered. */
export const underTitle = ({ question: { kind, result } }: ChartOf) =>
	result.shown
		? baseInWords(result.base) + (kind === 'put-in-order' || kind === 'best-worst' ? measured[kind] : '')
		: '';

/** The chart in words, for who cannot see it; null where there is none. */
export function chartInWords(of: ChartOf): string | null {
	const bars = rowsTold(of);
	if (bars.length === 0) return null;
	const told = bars.map(({ label, words }) => `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
	return `Bar chart. ${of.question.wording} ${underTitle(of)} ${told.join('; ')}.`;
}

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** Lines of about so many letters; SVG breaks none by itself. */
function wrapped(text: string, letters: number): string[] {
	const lines = [''];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && last.length + word.length + 1 > letters) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines;
}

const [width, edge, labels, bars] = [1280, 40, 400, 480];
const colours = { ink: '#17213f', soft: '#4b5472', accent: '#ffbe3d', pale: '#ffe8ad', track: '#f3ebdc' };

function textOf(
	lines: readonly string[],
	at: { x: number; y: number; size: number; bold?: boolean; soft?: boolean },
) {
	const weight = at.bold ? ' font-weight="700"' : '';
	const fill = at.soft ? colours.soft : colours.ink;
	const spans = lines.map((line, place) => {
		const y = at.y + place * at.size * 1.3;
		return `<tspan x="${at.x}" y="${Math.round(y)}">${escaped(line)}</tspan>`;
	});
	return `<text font-size="${at.size}"${weight} fill="${fill}">${spans.join('')}</text>`;
}

/** A stretch of a bar, in the units of the chart. */
export interface Stretch {
	x: number;
	y: number;
	width: number;
	height: number;
	fill: string;
	edge: string;
}

/** The bar of an answer: all that could be, what is somewhere in it, and what is sure. */
function stretchesOf({ range }: ToldRow, middle: number): Stretch[] {
	if (!range) return [];
	const at = (from: number, to: number) => ({
		x: edge + labels + (from * bars) / 100,
		width: ((to - from) * bars) / 100,
		y: middle - 16,
		height: 32,
	});
	return [
		{ ...at(0, 100), fill: colours.track, edge: '' },
		{
			...at(range.from, range.to),
			fill: colours.pale,
			edge: ` stroke="${colours.ink}" stroke-dasharray="4 4"`,
		},
		{ ...at(0, range.from), fill: colours.accent, edge: ` stroke="${colours.ink}"` },
	];
}

function barAt(row: ToldRow, y: number, height: number): string {
	const { label, words } = row;
	const start = edge + labels;
	const middle = y + height / 2;
	const drawn = stretchesOf(row, middle).map(
		(one) =>
			`<rect x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" fill="${one.fill}"${one.edge}/>`,
	);
	const lines = wrapped(label, 38);
	const said = wrapped(words, 34);
	const first = (number: number, size: number) => middle - ((number - 1) * size * 1.3) / 2 + size / 3;
	return [
		textOf(lines, { x: edge, y: first(lines.length, 21), size: 21, bold: true }),
		...drawn,
		textOf(said, { x: start + bars + 20, y: first(said.length, 20), size: 20 }),
	].join('');
}

/** Where everything of a chart stands, from the top. */
function layoutOf(of: ChartOf) {
	const title = wrapped(of.question.wording, 66);
	let y = edge + title.length * 44 + 50;
	const rows = rowsTold(of).map((row) => {
		const height = Math.max(
			64,
			wrapped(row.label, 38).length * 28 + 20,
			wrapped(row.words, 34).length * 26 + 20,
		);
		const placed = { row, y, height };
		y += height;
		return placed;
	});
	const source = `${of.survey}${of.closedOn ? ` · Closed on ${of.closedOn}` : ''} · Solid: at least so many. Pale: somewhere in here.`;
	const foot = wrapped(source, 130);
	return { title, rows, y, foot, height: y + foot.length * 26 + edge };
}

/** A chart: the file, how large it is, its words, and its bars alone, for what draws no letters. */
export interface Chart {
	svg: string;
	words: string;
	width: number;
	height: number;
	bars: Stretch[];
}

/** The chart; null where nothing of the question is shown. */
export function chartOf(of: ChartOf): Chart | null {
	const words = chartInWords(of);
	if (words === null) return null;
	const { title, rows, y, foot, height } = layoutOf(of);
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="en-GB" font-family="Arial, Helvetica, sans-serif">`,
		`<title id="title">${escaped(of.question.wording)}</title><desc id="desc">${escaped(words)}</desc>`,
		`<rect width="100%" height="100%" fill="#ffffff"/>`,
		textOf(title, { x: edge, y: edge + 30, size: 34, bold: true }),
		textOf([underTitle(of)], { x: edge, y: edge + title.length * 44 + 26, size: 21, soft: true }),
		...rows.map((placed) => barAt(placed.row, placed.y, placed.height)),
		textOf(foot, { x: edge, y: y + 34, size: 18, soft: true }),
		'</svg>',
	].join('');
	const drawn = rows.flatMap((placed) => stretchesOf(placed.row, placed.y + placed.height / 2));
	return { svg, words, width, height, bars: drawn };
}
