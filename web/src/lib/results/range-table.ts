// What was released, as rows for a spreadsheet: the same ranges, places and words as on the page, in the order offered,
// and nothing that the page does not have.
import {
	dayInWords,
	wordsFor,
	type Range,
	type ReleasedQuestion,
	type Result,
	type VoicesOfQuestion,
} from '#surveys';
import { placeInWords } from '../design/range-words.ts';

/** One question of a release, with what must always stand beside it. */
export interface QuestionTold {
	survey: string;
	question: Pick<ReleasedQuestion, 'kind' | 'wording' | 'choices' | 'result' | 'bands' | 'takenDown'>;
	voices: VoicesOfQuestion | null;
	asked: number | null;
	/** How many were asked in each group, by its id; of a group that is not named in it nobody counted. */
	askedOf: Readonly<Record<string, number>>;
	openedOn: string | null;
	closedOn: string | null;
	audience: string;
	notAsked: string;
	routes: string[];
}

const heading = [
	...['Survey', 'Question', 'Group', 'Answer', 'What is told', 'From, in every 100', 'To, in every 100'],
	...['In words', 'Place', 'Answered, about', 'Asked', 'From day', 'To day', 'Who was asked', 'Who was not'],
	'How',
];

type Cell = string | number;
/** Group, answer, what is told, from, to, in words, place, how many answered, how many were asked. */
type Figures = [string, string, string, Cell, Cell, string, string, Cell, Cell];

/** The table, its heading first. Every row has as many cells as the heading. */
export function rangeTable(questions: readonly QuestionTold[]): Cell[][] {
	const rows = questions.flatMap((told) =>
		figuresOf(told).map((figures) => [
			...[told.survey, told.question.wording, ...figures],
			...[told.openedOn ?? '', told.closedOn ?? '', told.audience, told.notAsked, told.routes.join('; ')],
		]),
	);
	return [heading, ...rows];
}

function figuresOf({ question, voices, asked, askedOf }: QuestionTold): Figures[] {
	const all = { name: 'Everybody', asked: asked ?? 'not counted' };
	const everybody = resultFigures(question, all, question.result);
	const words = question.result.shown ? wordFigures(voices, question.result.base, all.asked) : [];
	const groups =
		question.kind === 'own-words'
			? []
			: question.bands.flatMap(({ id, label, result }) =>
					resultFigures(question, { name: label, asked: askedOf[id] ?? 'not counted' }, result),
				);
	return [...everybody, ...words, ...groups];
}

function resultFigures(
	{ kind, choices, takenDown }: QuestionTold['question'],
	{ name, asked }: { name: string; asked: Cell },
	result: Result,
): Figures[] {
	const why = takenDown ? `taken down on ${dayInWords(takenDown.on)}` : 'it could point to a few people';
	if (!result.shown) return [[name, '', `not shown: ${why}`, '', '', '', '', '', asked]];
	const { shares, scores = [], worst = [], order = [], base } = result;
	const row = (choice: string, what: string, range: Range | undefined, words = true): Figures => {
		const place = order.find(({ option }) => option === choice);
		return [
			name,
			choices.find(({ id }) => id === choice)?.label ?? choice,
			what,
			range?.from ?? '',
			range?.to ?? '',
			range && words ? wordsFor(range) : '',
			place ? placeInWords(place) : '',
			base,
			asked,
		];
	};
	const picked = kind === 'best-worst' ? 'picked it as the most' : 'picked it';
	const told = shares.map((share) => row(share.choice, picked, share));
	const placed = order
		.filter(({ option }) => !shares.some(({ choice }) => choice === option))
		.map(({ option }) => row(option, 'its place', undefined));
	return [
		...[...told, ...placed],
		...worst.map((share) => row(share.choice, 'picked it as the least', share)),
		// "Most" of its match-ups is not most young people.
		...scores.map((score) => row(score.choice, 'of its match-ups it won', score, false)),
	];
}

const wordRow = (words: string, what: string, base: number, asked: Cell): Figures => [
	...(['Everybody', words, what, '', '', '', ''] as const),
	...([base, asked] as const),
];

const wordFigures = (voices: VoicesOfQuestion | null, base: number, asked: Cell): Figures[] => [
	...(voices?.themes ?? []).map(({ name, from, to }): Figures => [
		...(['Everybody', name, 'wrote about it'] as const),
		...([from, to, wordsFor({ from, to }), '', base, asked] as const),
	]),
	...(voices?.quotes ?? []).map((quote) => wordRow(quote, 'may be shown', base, asked)),
	...(voices?.takenDown ?? []).map(({ on }) => wordRow('', `taken down on ${dayInWords(on)}`, base, asked)),
];
