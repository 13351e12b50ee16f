// What a council may say in its own words in the texts that it sends, within a frame that is the same for all: whom it is from,
// and whom a young person can ask whether it is real. The link, what it takes and how to stop stay as they are.
import * as v from 'valibot';
import type { Vocabulary } from '../council/council.ts';
import type { FieldProblem } from '../problem.ts';
import { speaksOfThatLife } from '../words/of-that-life.ts';
import { line } from '../words/text.ts';
import { textLength } from './text-length.ts';

/** What a word processor makes of signs that a text can carry. */
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');

const words = (max: number) => v.pipe(line(max), v.transform(straight));

/** Each may be empty: then it is said as every council says it, or not at all. */
export const TextWords = v.strictObject({
	/** Before all else: "Hi!" */
	greeting: words(20),
	/** Who asks, in place of the council's name: "Farah and Asha at Warrington Council". */
	from: words(60),
	/** Somebody whom young people know and can ask whether a text is real: "Farah or Asha". */
	askWhom: words(40),
	/** The number or the name that texts come from, as a phone shows it. Stands on the council's page, not in the text. */
	sender: words(20),
});
export type TextWords = v.InferOutput<typeof TextWords>;

export const usualTextWords: TextWords = { greeting: '', from: '', askWhom: '', sender: '' };

/** A second address or number is what a false text has. */
const addressOrNumber = /https?:|www\.|[@#]|\p{L}\.\p{L}{2}|\d{4}/iu;

/** What is wrong with these words in a text; nothing where they may be sent. */
export function checkTextWords(
	written: TextWords,
	{ childrenInCare, careLeavers }: Pick<Vocabulary, 'childrenInCare' | 'careLeavers'>,
): FieldProblem[] {
	const outing = (text: string) =>
		speaksOfThatLife(text) ??
		[childrenInCare, careLeavers].find((said) => text.toLowerCase().includes(said.toLowerCase())) ??
		null;
	return (['greeting', 'from', 'askWhom'] as const).flatMap((field) => {
		const text = written[field];
		const { lost } = textLength(text);
		const shown = outing(text);
		if (shown !== null)
			return [{ field, message: `A locked phone shows this to everybody. Leave out “${shown}”.` }];
		if (lost.length > 0) return [{ field, message: `A text can’t carry these: ${lost.join(' ')}` }];
		if (addressOrNumber.test(text))
			return [
				{ field, message: 'Leave out addresses and numbers: a text with more than one link looks false.' },
			];
		return [];
	});
}
