import * as v from 'valibot';
import { mediaLimits } from '../media/media.ts';
import { paragraph } from '../words/text.ts';

/** In milliseconds: a line that takes longer is more than a line. */
export const longestLine = 40_000;

/** A line that somebody read. `words` are what they read; `bytes` are an MP3 as base64url. */
export const NewRecording = v.strictObject({
	key: v.pipe(v.string(), v.maxLength(300)),
	words: paragraph(800),
	bytes: v.pipe(
		v.string(),
		v.maxLength(Math.ceil((mediaLimits.recording * 4) / 3), 'This recording is too long.'),
	),
});
export type NewRecording = v.InferOutput<typeof NewRecording>;
