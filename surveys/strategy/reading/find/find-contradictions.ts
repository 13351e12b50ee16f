// Rules for what a document says against itself. Everything is shown, nothing is chosen between.
import { datesIn } from '../values/dates.ts';
import { fitsBase, smallestBaseGiving } from '../../figures/base-of-share.ts';
import { isNumber } from '../source/marks.ts';
import { headingWords, numbersInWords } from '../outline/heading-words.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type {
	ProposedContradiction,
	ProposedFigure,
	ProposedMeasure,
	StrategyProposal,
} from '../proposal.ts';
import { normal, numberOf, wordsOf } from '../values/words-of.ts';

type Read = Pick<StrategyProposal, 'measures' | 'figures' | 'actions' | 'priorities' | 'period'>;

export function findContradictions(blocks: readonly PlacedBlock[], read: Read): ProposedContradiction[] {
	return [
		...twoTargets(read.measures),
		...passedTargets(read.measures, read.figures),
		...twoTitles(read),
		...impossibleDates(blocks),
		...impossibleShares(read.figures),
		...dueTooEarly(read),
		...printedTwice(read.measures),
		...countsThatDiffer(blocks),
		...brokenNumbering(blocks),
	];
}

const contradiction = (
	kind: ProposedContradiction['kind'],
	text: string,
	...of: { places: ProposedContradiction['places'] }[]
): ProposedContradiction => ({
	kind,
	text,
	doubts: [],
	places: of.flatMap(({ places }) => places.slice(0, 1)),
});

/** Words that say how, when or whom in general, not what is measured. */
const general = new Set(
	'child children young people care leaver leavers increase improve reduce decrease achieve least minimum overall make sure ensure date time year old aged age number percentage proportion rate their relevant target'.split(
		' ',
	),
);
const subject = (text: string) =>
	new Set([...wordsOf(text.replace(/\d+(?:\.\d+)?\s?%?/g, ' '))].filter((one) => !general.has(one)));

/** The same thing, by the words that name it: most of the shorter wording's words are in the longer. */
function sameThing(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const [few, many] = one.size <= other.size ? [one, other] : [other, one];
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	return shared >= 2 && shared / few.size >= 0.6;
}

/** Compared are only measures with a percentage, and of these the first some hundred: beyond, nobody could look through them. */
const most = 400;
const shares = (measures: readonly ProposedMeasure[]) =>
	measures
		.flatMap((measure) =>
			measure.targets
				.filter(({ unit, comparison }) => unit === '%' && comparison !== 'change by')
				.map((target) => ({ measure, target })),
		)
		.slice(0, most)
		.map((one) => ({ ...one, about: subject(one.target.clause) }));

function twoTargets(measures: readonly ProposedMeasure[]): ProposedContradiction[] {
	const all = shares(measures);
	const told = new Set<string>();
	return all.flatMap((one, index) =>
		all.slice(index + 1).flatMap((other) => {
			const values = [one.target.value, other.target.value].sort().join(' ');
			if (
				one.measure === other.measure ||
				one.target.value === other.target.value ||
				!sameThing(one.about, other.about)
			)
				return [];
			// The same two numbers about the same thing are told once, however often each is printed.
			const subjects = `${values} ${[...one.about]
				.filter((word) => other.about.has(word))
				.sort()
				.join(' ')}`;
			if (told.has(subjects)) return [];
			told.add(subjects);
			const text = `“${one.measure.wording}” and “${other.measure.wording}” seem to set different targets for the same thing: ${one.target.value}% and ${other.target.value}%.`;
			return [contradiction('two targets', text, one.measure, other.measure)];
		}),
	);
}

/** Nobody wants more of these: a value over the target is no target reached. */
const notWanted =
	/\b(?:(?:two|three|\d) or more (?:placements?|moves?)|missing|exclu\w+|suspen\w+|NEET|absen\w+|offen[cd]\w+|homeless\w*|re-?referr\w+|unsuitable|wait\w*|vacanc\w+|turnover|agency)\b/i;

function passedTargets(
	measures: readonly ProposedMeasure[],
	figures: readonly ProposedFigure[],
): ProposedContradiction[] {
	const values = figures
		.filter(({ unit }) => unit === '%')
		.slice(0, most)
		.map((figure) => ({ figure, about: subject(figure.clause) }));
	return shares(measures).flatMap(({ measure, target, about }) =>
		values.flatMap(({ figure, about: of }) => {
			if (
				measure.direction === 'down' ||
				(measure.direction === 'unclear' && notWanted.test(measure.wording)) ||
				figure.value <= target.value ||
				target.value >= 100 ||
				!sameThing(about, of)
			)
				return [];
			const text = `The target “${measure.wording}” (${target.value}%) seems to be passed already: “${figure.text}” (${figure.printed}%).`;
			return [contradiction('target already passed', text, measure, figure)];
		}),
	);
}

const twoTitles = ({ priorities }: Read) =>
	priorities
		.filter(({ otherTitles }) => otherTitles.length > 0)
		.map((one) =>
			contradiction(
				'two titles',
				`One priority has several titles: “${[one.title, ...one.otherTitles].join('”, “')}”.`,
				one,
			),
		);

function impossibleDates(blocks: readonly PlacedBlock[]): ProposedContradiction[] {
	return blocks.flatMap((block) =>
		datesIn(wordsIn(block) ?? '')
			.filter(({ impossible }) => impossible)
			.map(({ text }) =>
				contradiction('impossible date', `The calendar has no “${text}”.`, { places: [block.place] }),
			),
	);
}

function impossibleShares(figures: readonly ProposedFigure[]): ProposedContradiction[] {
	return figures.flatMap((figure) => {
		const { unit, base, printed } = figure;
		if (unit !== '%' || base === null || fitsBase(printed, base)) return [];
		const smallest = smallestBaseGiving(printed);
		const from = smallest === null ? '' : ` The smallest number that gives it is ${smallest}.`;
		return [
			contradiction('impossible share', `${printed}% cannot come from ${base} answers.${from}`, figure),
		];
	});
}

function dueTooEarly({ measures, actions }: Read): ProposedContradiction[] {
	const starts = new Map(actions.map(({ key, timescale }) => [key, timescale?.from ?? null] as const));
	return measures.flatMap((measure) => {
		const start = measure.action === null ? null : (starts.get(measure.action) ?? null);
		if (start === null) return [];
		// A baseline is of a time before, as it should be.
		if (/\bbaseline\b/i.test(measure.wording)) return [];
		const early = datesIn(measure.wording).find(({ to }) => to !== null && to < start);
		return early
			? [
					contradiction(
						'due before it starts',
						`“${measure.wording}” is due before its action starts (${start}).`,
						measure,
					),
				]
			: [];
	});
}

const printedTwice = (measures: readonly ProposedMeasure[]) =>
	measures
		.filter(({ doubts }) => doubts.some((doubt) => doubt.includes('printed twice')))
		.map((one) => contradiction('printed twice', `“${one.wording}” is printed twice.`, one));

/** "The eight shared priorities are:", "two things:". */
const announced = new RegExp(
	`\\b(${numbersInWords}) (?:\\p{L}+ ){0,4}?(?:${headingWords}|principles|questions|areas|ways|things)\\b`,
	'iu',
);

/** A list of another length than the line above it says. */
function countsThatDiffer(blocks: readonly PlacedBlock[]): ProposedContradiction[] {
	return blocks.flatMap((block, index) => {
		const text = wordsIn(block);
		if (text === null || !text.endsWith(':') || text.length > 300) return [];
		const count = numberOf(announced.exec(text)?.[1] ?? '');
		const items = listAfter(blocks, index);
		if (count === null || items.length < 2 || items.length === count) return [];
		return [
			contradiction('count differs', `“${text}” announces ${count}, but ${items.length} follow.`, {
				places: [block.place],
			}),
		];
	});
}

function listAfter(blocks: readonly PlacedBlock[], index: number): Extract<PlacedBlock, { kind: 'item' }>[] {
	const items: Extract<PlacedBlock, { kind: 'item' }>[] = [];
	for (const block of blocks.slice(Math.max(0, index + 1), index + 40)) {
		if (block.kind === 'item') items.push(block);
		else if (block.kind !== 'page-break') break;
	}
	return items;
}

/** A list that is numbered here and there: some numbers are lost, or one comes twice. */
function brokenNumbering(blocks: readonly PlacedBlock[]): ProposedContradiction[] {
	const found: ProposedContradiction[] = [];
	for (let index = 0; index < blocks.length; index++) {
		const items = blocks[index]?.kind === 'item' ? listAfter(blocks, index - 1) : [];
		const first = items[0];
		if (!first) continue;
		index += items.length;
		const numbers = items.filter(({ mark }) => isNumber(mark)).length;
		const inOrder = items.every(({ mark }, at) => normal(mark) === String(at + 1));
		if (numbers > 0 && numbers < 13 && !inOrder && items.length > 2 && numbers * 3 >= items.length)
			found.push(
				contradiction('numbering broken', 'Numbers of this list are missing or out of order.', {
					places: [first.place],
				}),
			);
	}
	return found;
}
