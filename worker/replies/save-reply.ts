import { councilById, replyOfCouncil, saveReply as save } from '#db';
import {
	isSameReply,
	isStanding,
	lookOverReply,
	mayAnswer,
	owedByOwner,
	remindOn,
	whatStops,
	type ReplyContent,
} from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import { lookingFor } from '../going-public/looking-of.ts';
import { mailGiven } from '../owed/mail-given.ts';
import type { World } from '../world.ts';
import { checkContent } from './check-content.ts';
import { changeBy } from './change-by.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { whatStopsInLanguages } from './look-over.ts';

/**
 * Saves a reply as it was seen, and keeps what changed: what it was, who changed it, when. Where young people read it
 * already, new words are public at once: so they are looked over as before it was told.
 */
export async function saveReply(
	world: World,
	person: Person,
	{ id, version }: { id: string; version: number | undefined },
	content: ReplyContent,
): Promise<void> {
	const { db, today } = world;
	const { councilId } = person;
	const reply = found(await replyOfCouncil(db, councilId, id));
	must(mayAnswer(reply, content.answer));
	await checkContent(world, person, content);
	if (isStanding(reply) && !isSameReply(content, reply)) {
		const council = found(await councilById(db, councilId));
		if (council.secondForTelling) mustBeTakenDownFirst();
		const looking = lookingFor(council);
		const english = whatStops(lookOverReply(content, looking, today, reply.answer));
		const stops = [
			...english,
			...(await whatStopsInLanguages(world, person, { id, english: content }, looking)),
		];
		if (stops.length > 0) refuse('not-for-everybody', stops);
	}
	const change = changeBy(world, person);
	const saving = acting(world, person, { kind: 'reply-saved', thing: id });
	const remind = remindOn(owedByOwner({ ...reply, ...content }), today);
	const seen = { councilId, id, seen: version ?? reply.version, today };
	if (!(await save(saving, seen, { ...content, remindOn: remind }, change)))
		await changedMeanwhile(world, person, id, version);
	if (content.owner !== reply.owner.id) await mailGiven(world, person, content.owner, id);
}

/** Where two people look at what goes public, one alone puts no new words there. */
function mustBeTakenDownFirst(): never {
	const message =
		'Young people read this reply, and your council asks that two people look at what they read. Take it down first, change it, then ask a second person to put it back.';
	return refuse('second-person-needed', [{ field: 'said', message }]);
}
