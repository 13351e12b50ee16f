// A word of ours that somebody who speaks the language found wrong, as it reaches the project.
import * as v from 'valibot';
import { filled, line, paragraph } from './text.ts';

export const WordReport = v.strictObject({
	/** Its place in our catalogue. */
	key: filled(line(120), 'Choose one of our words.'),
	english: paragraph(800),
	words: paragraph(800),
	why: filled(paragraph(600), 'Say what is wrong with it.'),
	better: paragraph(800),
	reportedBy: filled(line(80), 'Say who speaks the language.'),
});
export type WordReport = v.InferOutput<typeof WordReport>;
