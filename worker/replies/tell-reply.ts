import { releaseOfSurvey, replyOfCouncil, tellReply as tell } from '#db';
import { dayInEngland, mayTell } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Puts a reply on the public page. What was said in a survey is told only once its results are released. */
export async function tellReply(world: World, person: Person, id: string): Promise<void> {
	const { db, now, newId } = world;
	const reply = found(await replyOfCouncil(db, person.councilId, id));
	must(mayTell(reply));
	const release = reply.surveyId && (await releaseOfSurvey(db, person.councilId, reply.surveyId));
	if (release && release.releasedOn === null)
		refuse('wrong-state', [{ field: 'survey', message: 'Release the results of the survey first.' }]);
	const change = { by: person.id, at: now.toISOString(), newId };
	const telling = acting(world, person, { kind: 'reply-told', thing: id });
	if (!(await tell(telling, person.councilId, id, dayInEngland(now), change))) refuse('wrong-state');
}
