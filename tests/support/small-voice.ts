// Recordings that are as small as one can be, and a voice for every line of a survey.
import { toBase64url, voiceSteps, type SurveyContent } from '#surveys';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

/** `frames` of silence, 36 milliseconds each: MPEG 2, Layer III, 32 kilobits and 16,000 samples a second, one channel. */
export const silence = (frames: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: 144 * frames }, (_, at) => [0xff, 0xf3, 0x48, 0xc4][at % 144] ?? 0);

/** Keeps a recording of a line, by its key. */
export const readLine = (hall: Hall, id: string, key: string, words: string, frames = 1, language = 'en') =>
	hall.call('worker', 'POST', `/surveys/${id}/voice/${language}`, {
		key,
		words,
		bytes: toBase64url(silence(frames)),
	});

/** Reads every line, each one frame longer than the last. */
export async function readAll(
	hall: Hall,
	id: string,
	content: SurveyContent,
	words: Record<string, string> = {},
) {
	const lines = voiceSteps(content).flatMap(({ lines }) => lines);
	const language = Object.keys(words).length > 0 ? 'ar' : 'en';
	for (const [at, { key, english }] of lines.entries())
		await readLine(hall, id, key, words[key] ?? english ?? 'ours', at + 1, language);
	return lines;
}
