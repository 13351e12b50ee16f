import {
	confirmationOf,
	confirmClosing,
	confirmForLater,
	refuseConfirmation,
	withdrawConfirmation,
} from '#db';
import type { ActKind, ConfirmationKind } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { tryToOpen } from '../opening/open-box.ts';
import { publishResults } from '../results/publish-results.ts';
import { putReplyBack } from '../replies/take-reply-down.ts';
import { tellReply } from '../replies/tell-reply.ts';
import { putResultBack } from '../taking-down/take-result-down.ts';
import type { World } from '../world.ts';

type Confirmation = NonNullable<Awaited<ReturnType<typeof confirmationOf>>>;

/** What waits, for somebody who did not ask for it. */
async function askedByOther({ db }: World, person: Person, id: string) {
	const asked = found(await confirmationOf(db, person.councilId, id));
	if (asked.askedBy === person.id) {
		const message = 'You asked for this yourself. It takes a second person.';
		refuse('second-person-needed', [{ field: 'id', message }]);
	}
	return asked;
}

/**
 * Says yes. Cards may be drawn then by whoever asked, own words read; all else is done at once, with the yes in its batch: a
 * survey is closed and its box opened, and what was to go public goes, as whoever asked had seen it.
 */
export async function confirm(world: World, person: Person, id: string): Promise<void> {
	const asked = await askedByOther(world, person, id);
	if (asked.state !== 'waiting') refuse('wrong-state');
	const { kind, seen } = asked;
	switch (kind) {
		case 'cards':
		case 'reading':
			return await confirmLater(world, person, { ...asked, kind });
		case 'closing':
			return await close(world, person, asked);
		case 'telling':
			return await tellReply(world, person, { id: aboutOf(asked), version: Number(seen) }, asked);
		case 'putting-back':
			return await putReplyBack(world, person, { id: aboutOf(asked), version: Number(seen) }, asked);
		case 'publishing':
			return await publishResults(world, person, surveyOf(asked), asked);
		case 'result-back':
			return await putResultBack(world, person, { id: surveyOf(asked), one: aboutOf(asked) }, asked);
	}
}

const surveyOf = ({ surveyId }: Confirmation) => found(surveyId);
const aboutOf = ({ about }: Confirmation) => found(about);

async function confirmLater(
	world: World,
	person: Person,
	{ id, kind, number, surveyId, askedBy }: Confirmation & { kind: 'cards' | 'reading' },
): Promise<void> {
	const details = { ...(kind === 'cards' && { number }), person: askedBy };
	const db = acting(world, person, { kind: `${kind}-confirmed`, thing: surveyId, details });
	if (!(await confirmForLater(db, person.councilId, { id, kind }, person.id))) refuse('wrong-state');
}

async function close(world: World, person: Person, asked: Confirmation): Promise<void> {
	const { id, askedBy } = asked;
	const surveyId = surveyOf(asked);
	const act = { kind: 'survey-closed-early', thing: surveyId, details: { person: askedBy } } as const;
	const yes = { councilId: person.councilId, id, decidedBy: person.id };
	if (!(await confirmClosing(acting(world, person, act), yes, surveyId, world.now.toISOString())))
		refuse('wrong-state');
	await tryToOpen(world, surveyId);
}

/** What the log calls the no to each, and the taking back. */
const actsOf: Record<ConfirmationKind, { no: ActKind; back: ActKind }> = {
	cards: { no: 'cards-refused', back: 'cards-withdrawn' },
	closing: { no: 'closing-refused', back: 'closing-withdrawn' },
	reading: { no: 'reading-refused', back: 'reading-withdrawn' },
	telling: { no: 'reply-refused', back: 'reply-withdrawn' },
	'putting-back': { no: 'reply-refused', back: 'reply-withdrawn' },
	publishing: { no: 'results-refused', back: 'results-withdrawn' },
	'result-back': { no: 'results-refused', back: 'results-withdrawn' },
};

/** Says no, and why. */
export async function sayNo(world: World, person: Person, id: string, reason: string): Promise<void> {
	const { kind, surveyId, about, askedBy } = await askedByOther(world, person, id);
	const act = {
		...{ kind: actsOf[kind].no, thing: surveyId ?? about },
		details: { person: askedBy, reason },
	};
	const no = { decidedBy: person.id, reason };
	if (!(await refuseConfirmation(acting(world, person, act), person.councilId, id, no)))
		refuse('wrong-state');
}

/** Whoever asked asks no longer. */
export async function withdraw(world: World, person: Person, id: string): Promise<void> {
	const { kind, surveyId, about } = found(await confirmationOf(world.db, person.councilId, id));
	const act = { kind: actsOf[kind].back, thing: surveyId ?? about };
	if (!(await withdrawConfirmation(acting(world, person, act), person.councilId, id, person.id)))
		refuse('wrong-state');
}
