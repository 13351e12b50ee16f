import { replyOfCouncil, saveReplyTranslation, translationsOfReply } from '#db';
import {
	answerText,
	isOfNow,
	lookOverInLanguage,
	whatStops,
	type OtherLanguage,
	type ReplyInLanguage,
} from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';
import { changeBy } from './change-by.ts';

/** A reply's English, and what stands of it in other languages; what was made from other English is old. */
export async function showReplyTranslations({ db }: World, { councilId }: Person, id: string) {
	const reply = found(await replyOfCouncil(db, councilId, id));
	const translations = await translationsOfReply(db, councilId, id);
	return {
		english: { said: reply.said, answer: answerText(reply.answer) },
		translations: translations.map(({ language, said, answer, checkedBy, ...made }) => ({
			...{ language, said, answer, checkedBy },
			old: !isOfNow(made, reply),
		})),
	};
}

/**
 * Keeps a reply in another language, with its history. Empty, it is taken away. It is looked over whether the reply was told or
 * not: told a moment later, it is public with it.
 */
export async function translateReply(
	world: World,
	person: Person,
	{ id, language }: { id: string; language: OtherLanguage },
	written: ReplyInLanguage,
): Promise<void> {
	const { councilId } = person;
	const reply = found(await replyOfCouncil(world.db, councilId, id));
	if (reply.answer.state === 'waiting' && written.said)
		refuse('wrong-state', [{ field: 'answer', message: 'Write the answer in English first.' }]);
	const stops = whatStops(lookOverInLanguage(written, await lookingOf(world, person)));
	if (stops.length > 0) refuse('not-for-everybody', stops);
	const from = { said: reply.said, answer: answerText(reply.answer) };
	await saveReplyTranslation(
		acting(world, person, { kind: 'reply-translated', thing: id, details: { language } }),
		{ councilId, replyId: id, language, from },
		written.said ? written : null,
		changeBy(world, person),
	);
}
