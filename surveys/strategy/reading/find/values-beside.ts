// Rule: a column of a plan may say what was reached: "Baseline 2030", "Now". Each number in it is a value of the measure in its row,
// on the date that the column's head names.
import { datesIn } from '../values/dates.ts';
import type { ProposedFigure } from '../proposal.ts';
import type { PlanRow } from './plan-rows.ts';

interface MeasureOfRow {
	/** null where several stand in the row. */
	key: string | null;
	wording: string;
	priority: string | null;
	/** What is doubted about the whole row. */
	doubts: readonly string[];
}

const number = /^£?\s?(\d[\d,]*(?:\.\d{1,4})?)\s?(%|per cent)?$/i;
const onlyYear = /^20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?$/;
const noDate = 'No date is printed with it.';
const perhapsAhead = 'Its column is only a year: see whether this was reached, or is to be.';
const whichMeasure = 'Several measures stand in its row: say whose value it is.';

/** A cell of such a column that says no number is told beside its measure. */
export const wordsForValues = ({ values }: PlanRow): string[] =>
	values.flatMap(({ head, text }) =>
		number.test(text.trim())
			? []
			: [`The column “${head}” says “${text}” here: no number can be told from it.`],
	);

/** The same of a row that has no measure. */
export const valuesOfNothing = ({ values }: PlanRow): string[] =>
	values.map(({ head, text }) => `The column “${head}” says “${text}” here: no measure stands beside it.`);

export const valuesBeside = ({ values, places }: PlanRow, measure: MeasureOfRow): ProposedFigure[] =>
	values
		.filter(({ text }) => number.test(text.trim()))
		.map(({ head, text }) => {
			const [, printed, percent] = number.exec(text.trim()) ?? [];
			const date = datesIn(head)[0]?.text ?? null;
			return {
				key: '',
				value: Number((printed ?? '0').replaceAll(',', '')),
				printed: printed ?? '',
				unit: percent === undefined ? (text.startsWith('£') ? 'GBP' : '') : '%',
				text: `${measure.wording} – ${head}: ${text}`,
				clause: measure.wording,
				...{ date, base: null, priority: measure.priority, measure: measure.key },
				doubts: [
					...(date === null ? [noDate] : []),
					...(onlyYear.test(head.trim()) ? [perhapsAhead] : []),
					...(measure.key === null ? [whichMeasure] : []),
					...measure.doubts,
				],
				places: [...places],
			};
		});
