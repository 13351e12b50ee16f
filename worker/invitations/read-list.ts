import { stoppedAmong, surveyOfCouncil } from '#db';
import {
	readPhoneList,
	textLength,
	type Band,
	type ListAnswers,
	type PhoneList,
	type TextWords,
} from '#surveys';
import { Unreadable } from '#surveys/reading';
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

/** Whose survey is to be texted to whom. */
export interface ToSend {
	council: Asking;
	surveyId: string;
	list: AnsweredList;
}

/** A list as it was sent, with what the worker has answered about it. */
export interface AnsweredList extends ListAnswers {
	list: string;
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
	{ surveyId, list }: Pick<ToSend, 'surveyId' | 'list'>,
	{ words, groupsCount }: Reading,
): Promise<ReadList> {
	const survey = found(await surveyOfCouncil(world.db, person.councilId, surveyId));
	if (survey.state !== 'open') refuse('wrong-state');
	const read = listRead(list, groupsCount ? survey.content.band : null);
	const { accepted } = read;
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
		...read,
		accepted: accepted.filter((_, index) => !stopped.has(hashes[index] ?? '')),
		stopped: stopped.size,
		message,
		...textLength(message),
		survey,
	};
}

function listRead({ list, ...answers }: AnsweredList, band: Band | null): PhoneList {
	try {
		return readPhoneList(list, band, answers);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return refuse('text-not-sendable', [{ field: 'list', message: `${error.message} Send it in parts.` }]);
	}
}

/**
 * What a worker sees before sending: what is to be answered first, how many in which group, what is left out and why, what is
 * ignored, and the text. No number that gets a text is in it, but for the last digits of the first.
 */
export function checked({ accepted, survey: _, ...told }: ReadList) {
	return { ready: accepted.length, bands: countByBand(accepted), ...told };
}

export function countByBand(accepted: PhoneList['accepted']): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { band } of accepted) counts[band ?? ''] = (counts[band ?? ''] ?? 0) + 1;
	return counts;
}

/** Nothing is sent while it is not said which column is meant, or where there is nobody to send to. */
export function refuseUnsendable({ ask, accepted }: ReadList): void {
	if (ask) refuse('text-not-sendable', [{ field: 'column', message: 'Say which numbers you want to text.' }]);
	if (accepted.length === 0)
		refuse('text-not-sendable', [{ field: 'list', message: 'There is no number here that can get a text.' }]);
}
