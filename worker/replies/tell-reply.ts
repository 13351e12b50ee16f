import { releaseOfSurvey, replyOfCouncil, tellReply as tell } from '#db';
import { mayTell, owedByOwner, remindOn } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import { besideAct, mustHaveSecond, yesOf, type AskedFor } from '../second-person/must-have-second.ts';
import type { World } from '../world.ts';
import { changeBy } from './change-by.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { whatStopsTelling } from './look-over.ts';

/**
 * A reply that may be told. What was said in a survey is told only once its results are released, and nothing is told that
 * stops (surveys/going-public/).
 */
export async function replyToTell(world: World, person: Person, id: string) {
	const { councilId } = person;
	const reply = found(await replyOfCouncil(world.db, councilId, id));
	must(mayTell(reply));
	const release = reply.surveyId && (await releaseOfSurvey(world.db, councilId, reply.surveyId));
	if (release && release.releasedOn === null)
		refuse('wrong-state', [{ field: 'survey', message: 'Release the results of the survey first.' }]);
	const stops = await whatStopsTelling(world, person, reply);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	return reply;
}

/** Puts a reply on the public page, as it was seen; `asked`: where a second person says yes to it. */
export async function tellReply(
	world: World,
	person: Person,
	{ id, version }: { id: string; version: number | undefined },
	asked: AskedFor | null = null,
): Promise<void> {
	const reply = await replyToTell(world, person, id);
	await mustHaveSecond(world, person, asked);
	const { councilId } = person;
	const telling = acting(world, person, { kind: 'reply-told', thing: id, ...besideAct(asked) });
	const { today } = world;
	const remind = remindOn(owedByOwner({ ...reply, toldOn: today }), today);
	const seen = { councilId, id, seen: version ?? reply.version, today, remindOn: remind };
	if (!(await tell(telling, seen, changeBy(world, person), yesOf(person, asked))))
		await changedMeanwhile(world, person, id, version);
}
