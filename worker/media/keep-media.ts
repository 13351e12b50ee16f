import { dropMedia, keepMedia as write } from '#db';
import { fromBase64url, mediaLimits, readMedia, type NewMedia } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { mustBeDraft } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';
import { clearDropped } from './clear-dropped.ts';

/**
 * Keeps a picture or recording for a draft; returns its id. The row comes first: bytes in the store are always bytes that a
 * row speaks of, and can be dropped by it.
 */
export async function keepMedia(
	world: World,
	person: Person,
	surveyId: string,
	{ kind, alt, bytes }: NewMedia,
): Promise<string> {
	const read = readMedia(kind, fromBase64url(bytes) ?? new Uint8Array());
	if (!read.ok) return refuse('invalid', [read.problem]);
	const { contentType, bytes: clean } = read.value;
	const of = { councilId: person.councilId, surveyId };
	const id = world.newId();
	const row = { id, kind, contentType, bytes: clean.length, alt };
	const act = { kind: kind === 'recording' ? 'recording-kept' : 'media-kept', thing: surveyId } as const;
	if (!(await write(acting(world, person, act), of, row, mediaLimits.survey))) {
		await mustBeDraft(world, person, surveyId);
		refuse('too-large', [
			{ field: 'bytes', message: 'This survey keeps as much as it can. Take something away first.' },
		]);
	}
	try {
		await world.media.put(id, clean, { httpMetadata: { contentType } });
	} catch (error) {
		await dropMedia(world.db, of, id);
		await clearDropped(world);
		throw error;
	}
	return id;
}
