import { eq, gt, isNotNull, lt, and, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { councils, textsBack } from '../schema/index.ts';

/** One text more came back to a council in this hour. */
export const countTextBack = (db: Db, councilId: string, sinceHour: string) =>
	db
		.insert(textsBack)
		.values({ councilId, sinceHour, number: 1 })
		.onConflictDoUpdate({ target: textsBack.councilId, set: { number: sql`${textsBack.number} + 1` } });

/** For each council with a duty lead who was not told yet: how many texts came back, the first before this hour. */
export const textsBackToTell = (db: Db, hour: string) =>
	db
		.select({
			councilId: councils.id,
			slug: councils.slug,
			name: councils.name,
			dutyLead: councils.dutyLead,
			number: textsBack.number,
		})
		.from(textsBack)
		.innerJoin(councils, eq(councils.id, textsBack.councilId))
		.where(and(lt(textsBack.sinceHour, hour), isNotNull(councils.dutyLead)));

/** The duty lead knows of so many; what came meanwhile counts from this hour. */
export const textsBackTold = (db: Db, councilId: string, number: number, hour: string) =>
	db.batch([
		db
			.update(textsBack)
			.set({ number: sql`${textsBack.number} - ${number}`, sinceHour: hour })
			.where(and(eq(textsBack.councilId, councilId), gt(textsBack.number, number))),
		db
			.delete(textsBack)
			.where(
				and(eq(textsBack.councilId, councilId), eq(textsBack.number, number), lt(textsBack.sinceHour, hour)),
			),
	]);
