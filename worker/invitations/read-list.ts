import { stoppedAmong, surveyOfCouncil } from '#db';
import { readPhoneList, textLength, type PhoneList, type TextWords } from '#surveys';
import type { Person } from '../door/door.ts';
import { peppered } from '../door/hash.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** The most numbers that one sending takes. */
export const largestSending = 5000;

export type Survey = NonNullable<Awaited<ReturnType<typeof surveyOfCouncil>>>;

/** The council that asks. */
export interface Asking {
	name: string;
	slug: string;
	textWords: TextWords | null;
}

export interface ReadList extends PhoneList {
	/** How many asked for no more texts; they are not among `accepted`. */
	stopped: number;
	message: string;
	fragments: number;
	lost: string[];
	survey: Survey;
}

interface Reading {
	/** What the text says. */
	words: (survey: Survey) => string;
	/** Whether a group in the list must be one of the survey's. */
	groupsCount: boolean;
}

/** Reads a pasted list against an open survey; nothing is written and nothing is sent. */
export async function readList(
	world: World,
	person: Person,
	surveyId: string,
	text: string,
	{ words, groupsCount }: Reading,
): Promise<ReadList> {
	const survey = found(await surveyOfCouncil(world.db, person.councilId, surveyId));
	if (survey.state !== 'open') refuse('wrong-state');
	const { accepted, refused } = readPhoneList(text, groupsCount ? survey.content.band : null);
	if (accepted.length > largestSending)
		refuse('text-not-sendable', [
			{ field: 'list', message: `Send to at most ${largestSending} numbers at once.` },
		]);
	const hashes = await Promise.all(
		accepted.map(({ phone }) => peppered(world.settings.PEPPER, 'phone', phone)),
	);
	const stopped = await stoppedAmong(world.db, person.councilId, hashes);
	const message = words(survey);
	return {
		accepted: accepted.filter((_, index) => !stopped.has(hashes[index] ?? '')),
		refused,
		stopped: stopped.size,
		message,
		...textLength(message),
		survey,
	};
}

/** What a worker sees before sending: how many in which group, what cannot be sent and why, and the text. */
export function checked({ accepted, refused, stopped, message, fragments, lost }: ReadList) {
	return { ready: accepted.length, bands: countByBand(accepted), refused, stopped, message, fragments, lost };
}

export function countByBand(accepted: PhoneList['accepted']): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { band } of accepted) counts[band ?? ''] = (counts[band ?? ''] ?? 0) + 1;
	return counts;
}

export function refuseEmpty({ accepted }: ReadList): void {
	if (accepted.length === 0)
		refuse('text-not-sendable', [{ field: 'list', message: 'There is no number here that can get a text.' }]);
}
