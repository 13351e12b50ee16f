import { councilById, markHarm, unmarkHarm } from '#db';
import { contactDue, harmLimits } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { closedSurvey } from '../results/closed-survey.ts';
import type { World } from '../world.ts';

/** One press of whoever reads own words: these tell of harm. It starts the duty lead's clock; their mail goes with the next minute. */
export async function sayThatItTellsOfHarm(
	world: World,
	person: Person,
	{ id, slip }: { id: string; slip: string },
) {
	const { db, now } = world;
	await closedSurvey(world, person, id);
	const { dutyLead } = found(await councilById(db, person.councilId));
	const dueAt = contactDue(now, dutyLead?.hours ?? harmLimits.hoursWithoutLead);
	const written = acting(world, person, { kind: 'harm-marked', thing: id });
	const mark = { councilId: person.councilId, surveyId: id, slipId: slip, markedBy: person.id };
	if (!(await markHarm(written, { ...mark, markedAt: now.toISOString(), dueAt }))) refuse('wrong-state');
	return { dueAt, leadIsMailed: dutyLead !== null };
}

/** It was pressed by mistake: the words are own words like others again. */
export async function takeHarmBack(world: World, person: Person, mark: { slip: string; survey: string }) {
	const written = acting(world, person, { kind: 'harm-unmarked', thing: mark.survey });
	if (!(await unmarkHarm(written, person.councilId, mark.slip))) refuse('wrong-state');
}
