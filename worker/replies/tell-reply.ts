import { releaseOfSurvey, replyOfCouncil, tellReply as tell } from '#db';
import { mayTell } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { changeBy } from './change-by.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { whatStopsTelling } from './look-over.ts';

/**
 * Puts a reply on the public page, as it was seen. What was said in a survey is told only once its results are released, and
 * nothing is told that stops (surveys/going-public/).
 */
export async function tellReply(
	world: World,
	person: Person,
	{ id, version }: { id: string; version: number | undefined },
): Promise<void> {
	const { db, today } = world;
	const { councilId } = person;
	const reply = found(await replyOfCouncil(db, councilId, id));
	must(mayTell(reply));
	const release = reply.surveyId && (await releaseOfSurvey(db, councilId, reply.surveyId));
	if (release && release.releasedOn === null)
		refuse('wrong-state', [{ field: 'survey', message: 'Release the results of the survey first.' }]);
	const stops = await whatStopsTelling(world, person, reply);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	const change = changeBy(world, person);
	const telling = acting(world, person, { kind: 'reply-told', thing: id });
	if (!(await tell(telling, { councilId, id, seen: version ?? reply.version, today }, change)))
		await changedMeanwhile(world, person, id, version);
}
