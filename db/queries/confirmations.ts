// What waits for a second person. Each change is one statement or one batch under one condition: nobody says yes to what they
// asked for themselves, and two who press at once decide once.
import { and, eq, exists, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { stateFor, type AloneKind, type GoingPublicKind } from '#surveys';
import type { Db } from '../connect.ts';
import { confirmations, surveys } from '../schema/index.ts';
import { closing } from './opening.ts';

/** Asks for a yes. False where the survey is in no state for it in this council, or the same is asked for already (cards may be, more than once). */
export const askSecond = async (
	db: Db,
	asked: Pick<typeof confirmations.$inferInsert, 'id' | 'councilId' | 'number'> & {
		kind: AloneKind;
		surveyId: string;
		askedBy: string;
		askedOn: string;
	},
) => {
	const { id, councilId, surveyId, kind, number, askedBy, askedOn } = asked;
	const rows = await db
		.insert(confirmations)
		.select(
			sql`select ${id}, ${surveys.councilId}, ${surveys.id}, ${kind}, ${number}, null, null, 'waiting', ${askedBy}, ${askedOn}, null, null from ${surveys} where ${surveys.id} = ${surveyId} and ${surveys.councilId} = ${councilId} and ${surveys.state} = ${stateFor(kind)} and not (${kind} <> 'cards' and exists (select 1 from ${confirmations} as other where other.survey_id = ${surveyId} and other.kind = ${kind} and other.state in ('waiting', 'confirmed')))`,
		)
		.returning({ id: confirmations.id });
	return rows.length > 0;
};

export interface AskedToGoPublic {
	id: string;
	councilId: string;
	surveyId: string | null;
	kind: GoingPublicKind;
	about: string | null;
	/** What whoever asks has before them. */
	seen: string;
	askedBy: string;
	askedOn: string;
}

/** Asks for a second person to look at what is to go public; who was asked for it as it stood before is asked no longer. False where that is asked for already. */
export const askToGoPublic = async (db: Db, asked: AskedToGoPublic) => {
	const { id, councilId, surveyId, askedBy, askedOn } = asked;
	const [rows] = await db.batch([
		db
			.insert(confirmations)
			.select(
				sql`select ${id}, ${councilId}, ${surveyId}, ${asked.kind}, 0, ${asked.about}, ${asked.seen}, 'waiting', ${askedBy}, ${askedOn}, null, null where not exists (select 1 from ${confirmations} as other where other.council_id = ${councilId} and other.kind = ${asked.kind} and other.survey_id is ${surveyId} and other.about is ${asked.about} and other.seen = ${asked.seen} and other.state = 'waiting')`,
			)
			.returning({ id: confirmations.id }),
		db
			.update(confirmations)
			.set({ state: 'withdrawn' })
			.where(
				and(
					eq(confirmations.councilId, councilId),
					eq(confirmations.kind, asked.kind),
					sql`${confirmations.surveyId} is ${surveyId} and ${confirmations.about} is ${asked.about}`,
					eq(confirmations.state, 'waiting'),
					ne(confirmations.seen, asked.seen),
					sql`exists (select 1 from ${confirmations} as anew where anew.id = ${id})`,
				),
			),
	]);
	return rows.length > 0;
};

export const confirmationOf = async (db: Db, councilId: string, id: string) => {
	const [found] = await db
		.select()
		.from(confirmations)
		.where(and(eq(confirmations.id, id), eq(confirmations.councilId, councilId)));
	return found ?? null;
};

const waitingFor = (councilId: string, id: string, decidedBy: string) =>
	and(
		eq(confirmations.id, id),
		eq(confirmations.councilId, councilId),
		eq(confirmations.state, 'waiting'),
		ne(confirmations.askedBy, decidedBy),
	);

const surveyThat = (db: Db, id: string | typeof confirmations.surveyId, is: SQL | undefined) =>
	db
		.select({ id: surveys.id })
		.from(surveys)
		.where(and(eq(surveys.id, id), is));

/** Says yes to what is done later: cards are drawn by whoever asked, own words read. */
export const confirmForLater = async (
	db: Db,
	councilId: string,
	{ id, kind }: { id: string; kind: 'cards' | 'reading' },
	decidedBy: string,
) => {
	const rows = await db
		.update(confirmations)
		.set({ state: 'confirmed', decidedBy })
		.where(
			and(
				waitingFor(councilId, id, decidedBy),
				eq(confirmations.kind, kind),
				exists(surveyThat(db, confirmations.surveyId, eq(surveys.state, stateFor(kind)))),
			),
		)
		.returning({ id: confirmations.id });
	return rows.length > 0;
};

/** A yes that is said in one batch with what it is said to. */
export interface Yes {
	councilId: string;
	id: string;
	decidedBy: string;
}

/** Says the yes, while what it is said to can be done. Without one nothing is said: what needs none goes the same way. */
export const sayingYes = (db: Db, yes: Yes | null, possible: SQL | undefined) =>
	db
		.update(confirmations)
		.set({ state: 'done', decidedBy: yes?.decidedBy ?? null })
		.where(yes ? and(waitingFor(yes.councilId, yes.id, yes.decidedBy), possible) : sql`0`);

/** Whether it was said: the condition of what stands behind it in the batch. */
export const saidYes = (yes: Yes | null): SQL | undefined =>
	yes
		? sql`exists (select 1 from ${confirmations} as yes where yes.id = ${yes.id} and yes.council_id = ${yes.councilId} and yes.state = 'done' and yes.decided_by = ${yes.decidedBy})`
		: undefined;

/** Says yes to an early closing, and closes. */
export const confirmClosing = async (db: Db, yes: Yes, surveyId: string, now: string) => {
	const isOpen = exists(surveyThat(db, surveyId, eq(surveys.state, 'open')));
	// The yes counts while the survey is open, and closes it; one that comes after its day is none.
	const [, closed] = await db.batch([
		sayingYes(db, yes, and(eq(confirmations.kind, 'closing'), isOpen)),
		closing(db, now, and(eq(surveys.id, surveyId), eq(surveys.councilId, yes.councilId), saidYes(yes))),
	]);
	return closed.length > 0;
};

export const refuseConfirmation = async (
	db: Db,
	councilId: string,
	id: string,
	{ decidedBy, reason }: { decidedBy: string; reason: string },
) => {
	const rows = await db
		.update(confirmations)
		.set({ state: 'refused', decidedBy, reason })
		.where(waitingFor(councilId, id, decidedBy))
		.returning({ id: confirmations.id });
	return rows.length > 0;
};

/** Whoever asked asks no longer; also where a yes was given and not used yet. */
export const withdrawConfirmation = async (db: Db, councilId: string, id: string, askedBy: string) => {
	const rows = await db
		.update(confirmations)
		.set({ state: 'withdrawn' })
		.where(
			and(
				eq(confirmations.id, id),
				eq(confirmations.councilId, councilId),
				eq(confirmations.askedBy, askedBy),
				inArray(confirmations.state, ['waiting', 'confirmed']),
			),
		)
		.returning({ id: confirmations.id });
	return rows.length > 0;
};
