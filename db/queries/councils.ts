import { eq, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { councils, logos } from '../schema/index.ts';
import type { TextWords } from '#surveys';

export const councilBySlug = async (db: Db, slug: string) => {
	const [council] = await db.select().from(councils).where(eq(councils.slug, slug));
	return council ?? null;
};

export const councilById = async (db: Db, id: string) => {
	const [council] = await db.select().from(councils).where(eq(councils.id, id));
	return council ?? null;
};

export const saveTextWords = (db: Db, id: string, textWords: TextWords) =>
	db.update(councils).set({ textWords }).where(eq(councils.id, id));

export const allCouncils = (db: Db) =>
	db.select({ slug: councils.slug, name: councils.name }).from(councils).orderBy(councils.name);

/** Its own colour; null: as every council's. */
export const colourOfCouncil = sql<string | null>`${councils.look} ->> 'colour'`;

/** The bytes of a council's logo, as base64url; null where it has none. */
export const logoOf = async (db: Db, slug: string) => {
	const [logo] = await db
		.select({ bytes: logos.bytes })
		.from(logos)
		.innerJoin(councils, eq(councils.id, logos.councilId))
		.where(eq(councils.slug, slug));
	return logo?.bytes ?? null;
};
