import { addSending, withdrawTexts } from '#db';
import { dayOf, drawCode, invitationText, linkFor } from '#surveys';
import type { Person } from '../door/door.ts';
import { peppered } from '../door/hash.ts';
import { refuse } from '../door/refusal.ts';
import type { QueuedText } from '../texts/queued-text.ts';
import type { World } from '../world.ts';
import { readList, type ReadList } from './read-list.ts';

/** What a queue takes in one call. */
const queueBatch = 100;

/** A text with the hash of the code it carries; the two part as soon as the text is in the queue. */
interface Outgoing {
	text: QueuedText;
	codeHash: string;
}

/**
 * Draws a code for every phone, keeps only the codes' hashes, and puts the texts into the queue. From here on the
 * queue alone knows which code goes to which phone, until the provider has taken the text.
 * Returns how many texts are on their way and how many could not be put there.
 */
export async function sendInvitations(
	world: World,
	person: Person,
	councilName: string,
	surveyId: string,
	list: string,
) {
	const read = await readList(world, person, councilName, surveyId, list);
	if (read.accepted.length === 0)
		refuse('text-not-sendable', [{ field: 'list', message: 'There is no number here that can get a text.' }]);
	const outgoing = await Promise.all(
		read.accepted.map(({ phone }) => drawText(world, person, councilName, surveyId, read, phone)),
	);
	const written = await addSending(world.db, {
		id: world.newId(),
		councilId: person.councilId,
		surveyId,
		sentOn: dayOf(world.now.toISOString()),
		codeHashes: outgoing.map(({ codeHash }) => codeHash),
		references: outgoing.map(({ text }) => text.reference),
		asked: countByBand(read),
	});
	if (!written) refuse('wrong-state');
	const failed = await enqueue(world, surveyId, outgoing);
	return { sent: outgoing.length - failed, failed };
}

async function drawText(
	world: World,
	person: Person,
	councilName: string,
	surveyId: string,
	read: ReadList,
	phone: string,
): Promise<Outgoing> {
	const code = drawCode(world.random);
	const message = invitationText(
		councilName,
		linkFor(world.settings.ORIGIN, read.address, code.toUpperCase()),
	);
	return {
		codeHash: await peppered(world.settings.PEPPER, 'code', `${surveyId}:${code}`),
		text: { kind: 'text', councilSlug: person.councilSlug, reference: world.newId(), phone, message },
	};
}

const countByBand = ({ accepted }: ReadList) => {
	const counts: Record<string, number> = {};
	for (const { band } of accepted) counts[band ?? ''] = (counts[band ?? ''] ?? 0) + 1;
	return counts;
};

/** Puts texts into the queue; those that it will not take are withdrawn. Returns how many. */
async function enqueue(world: World, surveyId: string, outgoing: Outgoing[]): Promise<number> {
	let failed = 0;
	for (let start = 0; start < outgoing.length; start += queueBatch) {
		const batch = outgoing.slice(start, start + queueBatch);
		try {
			await world.texts.sendBatch(batch.map(({ text }) => ({ body: text })));
		} catch {
			failed += batch.length;
			await withdrawTexts(
				world.db,
				surveyId,
				batch.map(({ codeHash }) => codeHash),
				batch.map(({ text }) => text.reference),
			);
		}
	}
	return failed;
}
