// The action plan and the measures as tables for spreadsheets: what is printed as it is printed, one row for each action
// and each reading.
import { upperFirst } from '#surveys';
import type { StrategyAway } from '#worker';
import { checkWords } from '../measures/measure-words.ts';

export type Table = (string | number)[][];

type Action = StrategyAway['plan'][number];
type Measure = StrategyAway['measures'][number];

const named = ({ number, title }: Action['heading']) => (number ? `${number}. ${title}` : title);

export const planTable = (plan: readonly Action[], priority: string): Table => [
	[upperFirst(priority), 'Ref', 'Activity', 'Led by', 'By when'],
	...plan.map(({ heading, ref, activity, leads, timescale }) => [
		named(heading),
		ref ?? '',
		activity,
		leads.join('; '),
		timescale,
	]),
];

const better = { up: 'more', down: 'less', hold: 'as it is', unclear: 'not said' } as const;

/** A measure that nothing was read of yet has a row too: that is worth knowing. */
export const measuresTable = (measures: readonly Measure[], priority: string): Table => [
	[
		...[upperFirst(priority), 'Measure', 'Target as printed', 'Better', 'As at', 'As printed'],
		...['From', 'To', 'Unit', 'Out of', 'Who speaks', 'Source', 'Note'],
	],
	...measures.flatMap((measure) => {
		const { heading, wording, target, direction, unit } = measure;
		const rows = rowsOf(measure);
		const start = [named(heading), wording, target ?? '', better[direction]];
		return rows.length > 0
			? rows.map((row) => [...start, ...row])
			: [[...start, '', '', '', '', unit, '', '', '', 'No reading yet']];
	}),
];

const rowsOf = ({ unit, readings, heard }: Measure): Table => [
	...readings.map(({ asAt, value, printed, base, voice, source, check }) => [
		...[asAt, printed, value, value, unit, base ?? '', voice, source],
		check ? checkWords(check, printed, base) : '',
	]),
	...heard.map(({ survey, question, day, base, range }) => [
		...[day, '', range.from, range.to, unit, `about ${base}`, 'young people', `${survey}: ${question}`],
		'A range, so that nobody can be picked out',
	]),
];
