import {
	confirmationOf,
	confirmClosing,
	confirmForLater,
	refuseConfirmation,
	withdrawConfirmation,
} from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { tryToOpen } from '../opening/open-box.ts';
import type { World } from '../world.ts';

/** What waits, for somebody who did not ask for it. */
async function askedByOther({ db }: World, person: Person, id: string) {
	const asked = found(await confirmationOf(db, person.councilId, id));
	if (asked.askedBy === person.id) {
		const message = 'You asked for this yourself. It takes a second person.';
		refuse('second-person-needed', [{ field: 'id', message }]);
	}
	return asked;
}

/** Says yes. Cards may be drawn then by whoever asked, own words read; a survey is closed at once, and its box opened. */
export async function confirm(world: World, person: Person, id: string): Promise<void> {
	const { kind, surveyId, number, askedBy } = await askedByOther(world, person, id);
	if (kind !== 'closing') {
		const details = { ...(kind === 'cards' && { number }), person: askedBy };
		const db = acting(world, person, { kind: `${kind}-confirmed`, thing: surveyId, details });
		if (!(await confirmForLater(db, person.councilId, { id, kind }, person.id))) refuse('wrong-state');
		return;
	}
	const act = { kind: 'survey-closed-early', thing: surveyId, details: { person: askedBy } } as const;
	const yes = { decidedBy: person.id, now: world.now.toISOString() };
	if (!(await confirmClosing(acting(world, person, act), person.councilId, { id, surveyId }, yes)))
		refuse('wrong-state');
	await tryToOpen(world, surveyId);
}

/** Says no, and why. */
export async function sayNo(world: World, person: Person, id: string, reason: string): Promise<void> {
	const { kind, surveyId, askedBy } = await askedByOther(world, person, id);
	const act = {
		...({ kind: `${kind}-refused`, thing: surveyId } as const),
		details: { person: askedBy, reason },
	};
	const no = { decidedBy: person.id, reason };
	if (!(await refuseConfirmation(acting(world, person, act), person.councilId, id, no)))
		refuse('wrong-state');
}

/** Whoever asked asks no longer. */
export async function withdraw(world: World, person: Person, id: string): Promise<void> {
	const { kind, surveyId } = found(await confirmationOf(world.db, person.councilId, id));
	const act = { kind: `${kind}-withdrawn`, thing: surveyId } as const;
	if (!(await withdrawConfirmation(acting(world, person, act), person.councilId, id, person.id)))
		refuse('wrong-state');
}
