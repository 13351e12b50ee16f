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
/** Group, answer, what is told, from, to, in words, place, how many answered. */
type Figures = [string, string, string, Cell, Cell, string, string, Cell];

/** The table, its heading first. Every row has as many cells as the heading. */
export function rangeTable(questions: readonly QuestionTold[]): Cell[][] {
	const rows = questions.flatMap((told) =>
		figuresOf(told).map((figures) => [
			...[told.survey, told.question.wording, ...figures, told.asked ?? 'not counted'],
			...[told.openedOn ?? '', told.closedOn ?? '', told.audience, told.notAsked, told.routes.join('; ')],
		]),
	);
	return [heading, ...rows];
}

function figuresOf({ question, voices }: QuestionTold): Figures[] {
	const everybody = resultFigures(question, 'Everybody', question.result);
	const words = question.result.shown ? wordFigures(voices, question.result.base) : [];
	const groups =
		question.kind === 'own-words'
			? []
			: question.bands.flatMap(({ label, result }) => resultFigures(question, label, result));
	return [...everybody, ...words, ...groups];
}

function resultFigures(
	{ kind, choices, takenDown }: QuestionTold['question'],
	group: string,
	result: Result,
): Figures[] {
	const why = takenDown ? `taken down on ${dayInWords(takenDown.on)}` : 'it could point to a few people';
	if (!result.shown) return [[group, '', `not shown: ${why}`, '', '', '', '', '']];
	const { shares, scores = [], worst = [], order = [], base } = result;
	const row = (choice: string, what: string, range: Range | undefined): Figures => {
		const place = order.find(({ option }) => option === choice);
		return [
			group,
			choices.find(({ id }) => id === choice)?.label ?? choice,
			what,
			range?.from ?? '',
			range?.to ?? '',
			range ? wordsFor(range) : '',
			place ? placeInWords(place) : '',
			base,
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
		...scores.map((score) => row(score.choice, 'placed it above another', score)),
	];
}

const wordRow = (words: string, what: string, base: number): Figures => {
	const place = '';
	return ['Everybody', words, what, '', '', '', place, base];
};

const wordFigures = (voices: VoicesOfQuestion | null, base: number): Figures[] => [
	...(voices?.themes ?? []).map(({ name, from, to }): Figures => [
		...(['Everybody', name, 'wrote about it'] as const),
		...([from, to, wordsFor({ from, to }), '', base] as const),
	]),
	...(voices?.quotes ?? []).map((quote) => wordRow(quote, 'may be shown', base)),
	...(voices?.takenDown ?? []).map(({ on }) => wordRow('', `taken down on ${dayInWords(on)}`, base)),
];
