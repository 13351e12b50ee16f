import { dropMedia, keepRecording as write } from '#db';
import {
	fromBase64url,
	longestLine,
	mp3Length,
	voiceSteps,
	type Language,
	type NewRecording,
} from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { clearDropped } from '../media/clear-dropped.ts';
import { keepMedia } from '../media/keep-media.ts';
import { findSurvey, refuseChange } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';

const refuseBytes = (message: string) => refuse('invalid', [{ field: 'bytes', message }]);

/** Keeps how a draft's line was read, in the place of what was there before. */
export async function keepRecording(
	world: World,
	person: Person,
	of: { id: string; language: Language },
	{ key, words, bytes }: NewRecording,
) {
	const { content } = await findSurvey(world, person, of.id);
	if (!voiceSteps(content).some(({ lines }) => lines.some((line) => line.key === key)))
		refuse('invalid', [{ field: 'key', message: 'This survey has no such line.' }]);
	const milliseconds = mp3Length(fromBase64url(bytes) ?? new Uint8Array());
	if (milliseconds === null)
		return refuseBytes('This is no recording that every phone plays. Record it here.');
	if (milliseconds > longestLine)
		return refuseBytes(`This takes too long. Read it in ${longestLine / 1000} seconds.`);
	const media = await keepMedia(world, person, of.id, { kind: 'recording', alt: '', bytes });
	const line = { councilId: person.councilId, surveyId: of.id, language: of.language, key };
	if (!(await write(world.db, line, { words, media, milliseconds }))) {
		await dropMedia(world.db, line, media);
		await refuseChange(world, person, of.id);
	}
	await clearDropped(world);
	return { media, milliseconds };
}
