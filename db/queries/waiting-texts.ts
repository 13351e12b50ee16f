// Texts on their way out. A text's row is written before the text goes into the queue and stands until the provider has
// it; a text goes out only while its row stands. The row holds the sending, a random reference and times, never a number or a code.
import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { asked, invitations, sendings, surveys, waitingTexts } from '../schema/index.ts';

/**
 * Holds a text for one consumer until then, if its time is not over, it was not withdrawn and nobody else holds it.
 * Returns how often it was held, this time included; null where it may not go out now.
 */
export const holdText = async (db: Db, reference: string, now: string, until: string) => {
	const [held] = await db
		.update(waitingTexts)
		.set({ attempts: sql`${waitingTexts.attempts} + 1`, heldUntil: until })
		.where(
			and(
				eq(waitingTexts.reference, reference),
				gt(waitingTexts.handOverBy, now),
				lte(waitingTexts.heldUntil, now),
			),
		)
		.returning({ attempts: waitingTexts.attempts });
	return held?.attempts ?? null;
};

/** The provider could not take it: the next consumer may try. */
export const letGoOfText = (db: Db, reference: string) =>
	db.update(waitingTexts).set({ heldUntil: '' }).where(eq(waitingTexts.reference, reference));

/** Whether somebody may still hand it over. */
export const textWaits = async (db: Db, reference: string) =>
	(await db.$count(waitingTexts, eq(waitingTexts.reference, reference))) > 0;

/** The provider has it. Told twice, it counts once. */
export const textTaken = (db: Db, reference: string) =>
	db.delete(waitingTexts).where(eq(waitingTexts.reference, reference));

const ofSending = (db: Db) =>
	db
		.select({
			reference: waitingTexts.reference,
			sendingId: waitingTexts.sendingId,
			surveyId: sendings.surveyId,
		})
		.from(waitingTexts)
		.innerJoin(sendings, eq(sendings.id, waitingTexts.sendingId));

export const waitingText = async (db: Db, reference: string) => {
	const [text] = await ofSending(db).where(eq(waitingTexts.reference, reference));
	return text ?? null;
};

/** Some texts whose time is over and which nobody holds. */
export const overdueTexts = (db: Db, now: string) =>
	ofSending(db)
		.where(and(lte(waitingTexts.handOverBy, now), lte(waitingTexts.heldUntil, now)))
		.limit(500);

/** A text that is not to go out, with what has to go with it: its code's hash, if it has one, and the group it was asked for. */
export interface Withdrawn {
	reference: string;
	codeHash: string | null;
	band: string;
}

/**
 * Withdraws texts of a survey in one batch: their codes open nothing, nobody was asked by them, and they count as not
 * sent. Only those whose rows still stand and which nobody holds after this time. A code that was used came with a text
 * that did arrive: it stays, and the text counts as sent.
 */
export async function withdrawTexts(
	db: Db,
	{ surveyId, texts, heldAtMost }: { surveyId: string; texts: Withdrawn[]; heldAtMost: string },
): Promise<void> {
	const standing = sql`select waiting.sending_id, item.value ->> 'codeHash' as code_hash, item.value ->> 'band' as band from json_each(${JSON.stringify(texts)}) as item join ${waitingTexts} as waiting on waiting.reference = item.value ->> 'reference' where waiting.held_until <= ${heldAtMost}`;
	const unsent = sql`select * from (${standing}) as text where not exists (select 1 from ${invitations} as used where used.survey_id = ${surveyId} and used.code_hash = text.code_hash and used.spent_on is not null)`;
	const open = sql`exists (select 1 from ${surveys} as survey where survey.id = ${surveyId} and survey.state = 'open')`;
	await db.batch([
		db
			.update(asked)
			.set({
				number: sql`${asked.number} - (select count(*) from (${unsent}) as fewer where fewer.code_hash is not null and fewer.band = ${asked}.band)`,
			})
			.where(and(eq(asked.surveyId, surveyId), open)),
		db
			.update(sendings)
			.set({
				failed: sql`${sendings.failed} + (select count(*) from (${unsent}) as more where more.sending_id = ${sendings}.id)`,
			})
			.where(eq(sendings.surveyId, surveyId)),
		db
			.delete(invitations)
			.where(
				and(
					eq(invitations.surveyId, surveyId),
					sql`${invitations.codeHash} in (select gone.code_hash from (${unsent}) as gone where gone.code_hash is not null)`,
				),
			),
		db
			.delete(waitingTexts)
			.where(
				and(
					lte(waitingTexts.heldUntil, heldAtMost),
					sql`${waitingTexts.reference} in (select item.value ->> 'reference' from json_each(${JSON.stringify(texts)}) as item)`,
				),
			),
	]);
}
