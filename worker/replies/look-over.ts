import { headingsTold, historyOfReply, replyOfCouncil, translationsOfReply } from '#db';
import {
	answerThatStood,
	isOfNow,
	isSameReply,
	languages,
	lookOverInLanguage,
	lookOverReply,
	whatStops,
	type FieldProblem,
	type Found,
	type Link,
	type Looking,
	type ReplyAnswer,
} from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

/** What is to be looked at in a reply before it goes public, with the version that was looked at, and where it will stand. */
export async function lookOverStored(world: World, person: Person, id: string) {
	const reply = found(await replyOfCouncil(world.db, person.councilId, id));
	const looking = await lookingOf(world, person);
	return {
		version: reply.version,
		found: await lookOverToTell(world, person, reply, looking),
		headings: await headingsTold(world.db, person.councilId, reply.links),
	};
}

type Stored = NonNullable<Awaited<ReturnType<typeof replyOfCouncil>>>;

/** The same of a reply at hand. */
async function lookOverToTell(
	{ db, today }: World,
	person: Person,
	reply: Stored,
	looking: Looking,
): Promise<Found[]> {
	const stood = answerThatStood(reply, await historyOfReply(db, person.councilId, reply.id));
	return lookOverReply(reply, looking, today, stood);
}

interface TypedReply {
	said: string;
	answer: ReplyAnswer;
	links: readonly Link[];
	standing?: string | undefined;
}

/**
 * The same of words that are not saved yet, and whether they are new to whoever has read the reply; `standing`: the reply whose
 * words they are to replace.
 */
export async function lookOverTyped(
	world: World,
	person: Person,
	{ standing, links, ...typed }: TypedReply,
): Promise<{ found: Found[]; isNew: boolean; headings: { id: string; youngWording: string }[] }> {
	const { db, today } = world;
	const reply = standing === undefined ? null : found(await replyOfCouncil(db, person.councilId, standing));
	const stood = reply && answerThatStood(reply, await historyOfReply(db, person.councilId, reply.id));
	return {
		found: lookOverReply(typed, await lookingOf(world, person), today, stood),
		isNew: reply === null || !isSameReply(typed, reply),
		headings: await headingsTold(db, person.councilId, links),
	};
}

/** What keeps a reply from being told, or put back: in English, and in every language in which it goes public with it. */
export async function whatStopsTelling(world: World, person: Person, reply: Stored): Promise<FieldProblem[]> {
	const looking = await lookingOf(world, person);
	const english = whatStops(await lookOverToTell(world, person, reply, looking));
	return [
		...english,
		...(await whatStopsInLanguages(world, person, { id: reply.id, english: reply }, looking)),
	];
}

/** The same in other languages alone, of a reply with this English. */
export async function whatStopsInLanguages(
	{ db }: World,
	{ councilId }: Person,
	{ id, english }: { id: string; english: { said: string; answer: ReplyAnswer } },
	looking: Looking,
): Promise<FieldProblem[]> {
	const written = await translationsOfReply(db, councilId, id);
	return written
		.filter((made) => isOfNow(made, english))
		.flatMap(({ language, ...words }) =>
			whatStops(lookOverInLanguage(words, looking)).map(({ message }) => ({
				field: `translations.${language}`,
				message: `In ${languages[language].english}: ${message}`,
			})),
		);
}
