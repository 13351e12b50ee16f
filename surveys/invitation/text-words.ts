// What a council may say in its own words in the texts it sends, within a frame that is the same for all.
import * as v from 'valibot';
import { line } from '../words/text.ts';

/** Each may be empty: then it is said as every council says it, or not at all. */
export const TextWords = v.strictObject({
	/** The first sentence, in place of "<Council> wants to hear what you think." */
	opening: line(90),
	/** Whom somebody knows, and can ask whether the text is real: "Farah or Asha". */
	askWhom: line(40),
	/** The number or name that texts come from, as a phone shows it. */
	sender: line(20),
});
export type TextWords = v.InferOutput<typeof TextWords>;
