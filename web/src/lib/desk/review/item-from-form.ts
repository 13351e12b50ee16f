// An item of a review as its form sends it. The API checks it as it checks the rest; here it only gets its shape.
import { writtenDay, type ReviewHead, type ReviewItem } from '#surveys';

type Read = (name: string) => string;

const keyOr = (value: string) => (value === '' ? null : value);
const numberOr = <T>(value: string, otherwise: T) => (value.trim() === '' ? otherwise : Number(value));

/** The item with what its form says; a choice that nobody offered is refused by the API. */
export function itemFromForm(item: ReviewItem, text: Read): ReviewItem {
	const words = text('words').replace(/\r\n?/g, '\n');
	const placed = { words, under: keyOr(text('under')) };
	switch (item.kind) {
		case 'priority':
			return { ...item, words, number: text('number'), youngWording: text('youngWording') };
		case 'pledge':
			return { ...item, ...placed, madeBy: text('madeBy'), by: text('by') as typeof item.by };
		case 'action':
			return {
				...{ ...item, ...placed },
				...{ ref: text('ref'), leads: text('leads'), timescale: text('timescale') },
			};
		case 'measure':
			return {
				...{ ...item, ...placed },
				...{ target: text('target'), unit: text('unit') },
				direction: text('direction') as typeof item.direction,
			};
		case 'group': {
			const age = (name: string) => numberOr(text(name), null);
			return { ...item, words, ageFrom: age('ageFrom'), ageTo: age('ageTo') };
		}
		case 'word':
			return { ...item, words, instead: text('instead') };
		case 'figure':
			return {
				...{ ...item, words, measure: keyOr(text('measure')) },
				...{ value: numberOr(text('value'), NaN), unit: text('unit'), date: text('date') },
				base: numberOr(text('base'), null),
				voice: text('voice') as typeof item.voice,
			};
	}
}

/** A measure as it is offered for a figure: a number tells two apart that are worded alike. */
export const offeredMeasures = (measures: readonly { key: string; words: string }[]) =>
	measures.map(({ key, words }, index) => ({ key, words: `${index + 1}. ${words}` }));

/** The key of the measure that was chosen; words that nothing is offered by stay as they are. */
export const chosenMeasure = (offered: readonly { key: string; words: string }[], text: string) =>
	offered.find(({ words }) => words.trim() === text.trim())?.key ?? text.trim();

/** A day however it is written; a year alone stays as it is. */
const dayOrText = (text: string) => writtenDay(text) ?? text;

/** A strategy is always put in as a draft: who publishes it says so later. */
export const headFromForm = (head: ReviewHead, text: Read): ReviewHead => ({
	...head,
	title: text('title'),
	periodFrom: dayOrText(text('periodFrom')),
	periodTo: dayOrText(text('periodTo')),
	vision: text('vision'),
	scrutiny: text('scrutiny'),
	callThem: text('callThem') === 'as printed' ? 'as printed' : 'as before',
});
