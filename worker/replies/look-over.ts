import { replyOfCouncil } from '#db';
import { dayInEngland, lookOverReply, type ReplyAnswer } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

/** What is to be looked at in a reply before it goes public, with the version that was looked at. */
export async function lookOverStored(world: World, person: Person, id: string) {
	const { said, answer, version } = found(await replyOfCouncil(world.db, person.councilId, id));
	return { version, found: await lookOverTyped(world, person, { said, answer }) };
}

/** The same of words that are not saved yet. */
export const lookOverTyped = async (
	world: World,
	person: Person,
	typed: { said: string; answer: ReplyAnswer },
) => lookOverReply(typed, await lookingOf(world, person), dayInEngland(world.now));
