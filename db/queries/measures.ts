import { and, eq, isNotNull, not, sql } from 'drizzle-orm';
import type { Direction, NewReading } from '#surveys';
import type { Db } from '../connect.ts';
import { measures, readings } from '../schema/index.ts';
import { isBinnedPart } from './parts.ts';

/** None of a strategy that is in the bin. */
const ofCouncil = (councilId: string, id: string) =>
	and(eq(measures.id, id), eq(measures.councilId, councilId), not(isBinnedPart(sql`${measures}.id`)));

/** A measure with its readings; null where the council has no such measure. */
export const measureOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [found, own] = await db.batch([
		db.select().from(measures).where(ofCouncil(councilId, id)),
		db
			.select()
			.from(readings)
			.where(
				and(
					eq(readings.measureId, id),
					sql`exists ${db.select({ id: measures.id }).from(measures).where(ofCouncil(councilId, id))}`,
				),
			)
			.orderBy(readings.asAt, readings.id),
	]);
	const [measure] = found;
	return measure ? { measure, readings: own } : null;
};

/** Adds a reading to a measure of the council. The measure was looked up before. */
export const addReading = (
	db: Db,
	measureId: string,
	{ value, ...reading }: NewReading,
	added: { id: string; addedBy: string; addedOn: string },
) => db.insert(readings).values({ ...added, ...reading, measureId, value: Number(value), printed: value });

/** Takes back a reading that somebody entered; what came with a document stays. False where there is none. */
export const removeReading = async (db: Db, councilId: string, measureId: string, id: string) => {
	const gone = await db
		.delete(readings)
		.where(
			and(
				eq(readings.id, id),
				eq(readings.measureId, measureId),
				isNotNull(readings.addedOn),
				sql`exists ${db.select({ id: measures.id }).from(measures).where(ofCouncil(councilId, measureId))}`,
			),
		)
		.returning({ id: readings.id });
	return gone.length > 0;
};

/** Says which way is better. False where the council has no such measure. */
export const setDirection = async (db: Db, councilId: string, id: string, direction: Direction) => {
	const set = await db
		.update(measures)
		.set({ direction })
		.where(ofCouncil(councilId, id))
		.returning({ id: measures.id });
	return set.length > 0;
};
