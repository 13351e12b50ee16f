import { addSending, sendingsOf } from '#db';
import { nextReminder, reminderText } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { laterBy } from '../later-by.ts';
import { minutesOnTheWay } from '../texts/give-up-texts.ts';
import { putIntoQueue } from './put-into-queue.ts';
import { readList, refuseUnsendable, type ToSend } from './read-list.ts';

/** The list that was supplied again, with the one text that everybody on it would get. */
export const readReminder = (world: World, person: Person, { council, ...toSend }: ToSend) =>
	readList(world, person, toSend, {
		words: ({ closesAt }) =>
			reminderText({ council: council.name, words: council.textWords }, closesAt ?? refuse('wrong-state')),
		groupsCount: false,
	});

/**
 * Reminds everybody on the list, in the same words: who has answered is not known here, so it can make no difference.
 * Nothing of the list is kept but how many texts there were.
 */
export async function sendReminder(world: World, person: Person, toSend: ToSend) {
	const { surveyId } = toSend;
	const read = await readReminder(world, person, toSend);
	refuseUnsendable(read);
	const today = world.today;
	const { from } = nextReminder(await sendingsOf(world.db, person.councilId, surveyId), today);
	if (from !== today) refuse('wrong-state');
	const id = world.newId();
	const outgoing = read.accepted.map(({ phone }) => ({
		kind: 'text' as const,
		waits: true as const,
		councilSlug: person.councilSlug,
		reference: world.newId(),
		phone,
		message: read.message,
	}));
	const act = { kind: 'reminder-sent', thing: surveyId, details: { number: outgoing.length } } as const;
	const written = await addSending(acting(world, person, act), {
		kind: 'reminder',
		id,
		councilId: person.councilId,
		personId: person.id,
		surveyId,
		sentOn: today,
		codeHashes: [],
		references: outgoing.map(({ reference }) => reference),
		handOverBy: laterBy(world.now, minutesOnTheWay),
		total: outgoing.length,
		asked: {},
	});
	if (!written) refuse('wrong-state');
	return await putIntoQueue(world, { surveyId, sendingId: id }, outgoing);
}
