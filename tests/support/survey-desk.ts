// What a worker does with surveys, through the API.
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { surveys } from '#db/schema/index.ts';
import { readySurvey } from './every-kind.ts';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

export const startSurvey = async (hall: Hall): Promise<string> =>
	(await hall.call('worker', 'POST', '/surveys', {})).json.survey.id;

export const saveSurvey = (hall: Hall, id: string, version: number, content: unknown) =>
	hall.call('worker', 'PUT', `/surveys/${id}`, { version, content });

export const storedSurvey = async (hall: Hall, id: string) =>
	(await hall.db.select().from(surveys).where(eq(surveys.id, id)))[0];

/** A survey that a worker made, saved and opened. */
export async function openedSurvey(hall: Hall, content = readySurvey()): Promise<string> {
	const id = await startSurvey(hall);
	await saveSurvey(hall, id, 1, content);
	const answer = await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
	expect(answer.status).toBe(200);
	return id;
}
