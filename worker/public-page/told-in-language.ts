import { toldInLanguage } from '#db';
import { isOfNow, type Language, type ReplyAnswer } from '#surveys';
import type { World } from '../world.ts';

interface ToldReply {
	id: string;
	said: string;
	answer: ReplyAnswer;
}

/** What stands of a reply in the language of the page; null where the English has to do. */
export type InWords = { said: string; answer: string; checked: boolean } | null;

/** What young people were told, each with its words in the language of the page. */
export async function withTranslations<T extends ToldReply>(
	{ db }: World,
	councilId: string,
	told: readonly T[],
	language: Language,
): Promise<(T & { translated: InWords })[]> {
	if (language === 'en' || told.length === 0) return told.map((reply) => ({ ...reply, translated: null }));
	const kept = await toldInLanguage(db, councilId, language);
	return told.map((reply) => {
		const found = kept.find((one) => one.replyId === reply.id && isOfNow(one, reply));
		const translated = found && {
			said: found.said,
			answer: found.answer,
			checked: found.checkedBy !== null,
		};
		return { ...reply, translated: translated ?? null };
	});
}
