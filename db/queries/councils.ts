import { eq } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { councils } from '../schema/index.ts';
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
