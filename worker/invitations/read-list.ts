import { stoppedAmong, surveyOfCouncil } from '#db';
import { invitationText, linkFor, readPhoneList, textLength, type PhoneList } from '#surveys';
import type { Person } from '../door/door.ts';
import { peppered } from '../door/hash.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** The most numbers that one sending takes. */
export const largestSending = 5000;

export interface ReadList extends PhoneList {
	/** How many asked for no more texts; they are not among `accepted`. */
	stopped: number;
	message: string;
	fragments: number;
	lost: string[];
	address: string;
}

/** Reads a pasted list against an open survey; nothing is written and nothing is sent. */
export async function readList(
	world: World,
	person: Person,
	councilName: string,
	surveyId: string,
	text: string,
): Promise<ReadList> {
	const survey = found(await surveyOfCouncil(world.db, person.councilId, surveyId));
	if (survey.state !== 'open') refuse('wrong-state');
	const { accepted, refused } = readPhoneList(text, survey.content.band);
	if (accepted.length > largestSending)
		refuse('text-not-sendable', [
			{ field: 'list', message: `Send to at most ${largestSending} numbers at once.` },
		]);
	const hashes = await Promise.all(
		accepted.map(({ phone }) => peppered(world.settings.PEPPER, 'phone', phone)),
	);
	const stopped = await stoppedAmong(world.db, person.councilId, hashes);
	const message = invitationText(councilName, linkFor(world.settings.ORIGIN, survey.address, 'X'.repeat(13)));
	return {
		accepted: accepted.filter((_, index) => !stopped.has(hashes[index] ?? '')),
		refused,
		stopped: stopped.size,
		message,
		...textLength(message),
		address: survey.address,
	};
}
