import { and, eq, exists, inArray, ne, notExists, or, sql } from 'drizzle-orm';
import { cardsAlone, daysBetweenReminders, type WayAsked, type SendingKind } from '#surveys';
import type { Db } from '../connect.ts';
import {
	asked,
	confirmations,
	invitations,
	sendings,
	stopped,
	surveys,
	waitingTexts,
} from '../schema/index.ts';

export interface NewSending {
	kind: SendingKind;
	id: string;
	councilId: string;
	surveyId: string;
	sentOn: string;
	/** Hashes of the codes, in their own order and not in the list's: rows tell nothing about who stood where. */
	codeHashes: string[];
	/** One for each text; none for cards. */
	references: string[];
	/** When a text that the provider has not taken counts as not sent. */
	handOverBy?: string;
	/** How many texts or cards. */
	total: number;
	/** Who sends or draws; of cards, by which yes of a second person: null for the few that one may draw alone. */
	personId: string;
	confirmation?: string | null;
	/** How many are asked, by the id of their group ('' where it is not known). */
	asked: Record<string, number>;
}

/** Nothing stands against a sending: it is not there yet, and a reminder does not follow another within days. */
const nothingAgainst = (db: Db, { kind, id, surveyId, sentOn }: NewSending) => {
	const soon = and(
		eq(sendings.surveyId, surveyId),
		eq(sendings.kind, 'reminder'),
		ne(sendings.failed, sendings.total),
		sql`date(${sendings.sentOn}, ${`+${daysBetweenReminders} days`}) > ${sentOn}`,
	);
	const other = kind === 'reminder' ? or(eq(sendings.id, id), soon) : eq(sendings.id, id);
	return notExists(db.select({ id: sendings.id }).from(sendings).where(other));
};

/** Nothing is drawn on a yes but what was asked for, once, by whoever asked; without one, no more than a person may draw alone. */
const mayDraw = (
	db: Db,
	{ surveyId, personId, total, confirmation }: NewSending & { confirmation: string | null },
) =>
	confirmation === null
		? sql`${total} + (select coalesce(sum(drawn.total), 0) from ${sendings} as drawn where drawn.survey_id = ${surveyId} and drawn.kind = 'cards' and drawn.person_id = ${personId} and drawn.confirmed_by is null) <= ${cardsAlone}`
		: exists(
				db
					.select({ id: confirmations.id })
					.from(confirmations)
					.where(
						and(
							eq(confirmations.id, confirmation),
							eq(confirmations.surveyId, surveyId),
							eq(confirmations.kind, 'cards'),
							eq(confirmations.state, 'confirmed'),
							eq(confirmations.askedBy, personId),
							eq(confirmations.number, total),
						),
					),
			);

/** Which cards were drawn for a survey and which lists were texted, by whom, on whose yes, and how many codes went out. */
export const askedByWhom = async (db: Db, surveyId: string): Promise<WayAsked[]> => {
	const rows = await db
		.select({
			kind: sendings.kind,
			by: sendings.personId,
			confirmedBy: sendings.confirmedBy,
			codes: sql<number>`${sendings.total} - ${sendings.failed}`,
		})
		.from(sendings)
		.where(eq(sendings.surveyId, surveyId));
	return rows.flatMap(({ kind, ...row }) => (kind === 'reminder' ? [] : [{ kind, ...row }]));
};

/**
 * Writes a sending in one batch: the invitations, the texts that wait, and how many were asked. Nothing is written
 * where the survey is not open in this council, where this sending is there already, or where it is a reminder too
 * soon after another; then it returns false.
 */
export async function addSending(db: Db, sending: NewSending): Promise<boolean> {
	const { id, councilId, surveyId, sentOn, kind, total } = sending;
	const { personId, confirmation = null } = sending;
	const open = and(
		eq(surveys.id, surveyId),
		eq(surveys.councilId, councilId),
		eq(surveys.state, 'open'),
		nothingAgainst(db, sending),
		kind === 'cards' ? mayDraw(db, { ...sending, confirmation }) : undefined,
	);
	const each = (list: unknown) => sql`json_each(${JSON.stringify(list)}) as item`;
	const [, , , written] = await db.batch([
		db
			.insert(invitations)
			.select(
				sql`select ${surveys.id}, item.value, null from ${surveys}, ${each(sending.codeHashes)} where ${open} order by item.value`,
			),
		db
			.insert(waitingTexts)
			.select(
				sql`select item.value, ${id}, ${sending.handOverBy ?? ''}, '', 0 from ${surveys}, ${each(sending.references)} where ${open} order by item.value`,
			),
		db
			.insert(asked)
			.select(
				sql`select ${surveys.id}, item.key, item.value from ${surveys}, ${each(sending.asked)} where ${open}`,
			)
			.onConflictDoUpdate({
				target: [asked.surveyId, asked.band],
				set: { number: sql`${asked.number} + excluded.number` },
			}),
		db
			.insert(sendings)
			.select(
				sql`select ${id}, ${surveys.id}, ${sentOn}, ${total}, 0, ${kind}, ${personId}, (select ${confirmations.decidedBy} from ${confirmations} where ${confirmations.id} = ${confirmation}) from ${surveys} where ${open}`,
			)
			.returning({ id: sendings.id }),
		db
			.update(confirmations)
			.set({ state: 'done' })
			.where(
				and(
					eq(confirmations.id, confirmation ?? ''),
					sql`exists ${db.select({ id: sendings.id }).from(sendings).where(eq(sendings.id, id))}`,
				),
			),
	]);
	return written.length > 0;
}

export const sendingsOf = (db: Db, councilId: string, surveyId: string) =>
	db
		.select({
			id: sendings.id,
			kind: sendings.kind,
			sentOn: sendings.sentOn,
			total: sendings.total,
			failed: sendings.failed,
			waiting: sql<number>`(select count(*) from ${waitingTexts} where ${waitingTexts.sendingId} = ${sendings}.id)`,
		})
		.from(sendings)
		.innerJoin(surveys, eq(surveys.id, sendings.surveyId))
		.where(and(eq(sendings.surveyId, surveyId), eq(surveys.councilId, councilId)))
		.orderBy(sendings.sentOn, sendings.id);

/** In which ways people were asked to answer a survey. */
export const sendingKindsOf = async (db: Db, surveyId: string) => {
	const rows = await db
		.selectDistinct({ kind: sendings.kind })
		.from(sendings)
		.where(eq(sendings.surveyId, surveyId));
	return rows.map(({ kind }) => kind);
};

/** No more texts from this council to this phone. False where it was so already. */
export const stopTexting = async (db: Db, councilId: string, phoneHash: string): Promise<boolean> => {
	const rows = await db
		.insert(stopped)
		.values({ councilId, phoneHash })
		.onConflictDoNothing()
		.returning({ councilId: stopped.councilId });
	return rows.length > 0;
};

/** Texts again. False where they had not been stopped. */
export const textAgain = async (db: Db, councilId: string, phoneHash: string): Promise<boolean> => {
	const rows = await db
		.delete(stopped)
		.where(and(eq(stopped.councilId, councilId), eq(stopped.phoneHash, phoneHash)))
		.returning({ councilId: stopped.councilId });
	return rows.length > 0;
};

/** Which of these phones asked this council for no more texts. */
export const stoppedAmong = async (db: Db, councilId: string, phoneHashes: string[]) => {
	const rows = await db
		.select({ phoneHash: stopped.phoneHash })
		.from(stopped)
		.where(
			and(
				eq(stopped.councilId, councilId),
				inArray(stopped.phoneHash, sql`(select value from json_each(${JSON.stringify(phoneHashes)}))`),
			),
		);
	return new Set(rows.map(({ phoneHash }) => phoneHash));
};
