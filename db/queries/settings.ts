// What a council's admins set for it, and what stood there before (surveys/council/settings.ts).
import { and, desc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { shownLook, type CouncilLook, type Setting, type SettingSubject, type YoungGroup } from '#surveys';
import type { Db } from '../connect.ts';
import { councils, groupNames, groups, logos, people, settingChanges } from '../schema/index.ts';
import { peopleAtDesk } from './people.ts';

/** The column of each subject; groups are rows of their own, and so is a logo. */
const columns = {
	name: 'name',
	'help-lines': 'helplines',
	words: 'vocabulary',
	glossary: 'glossary',
	places: 'places',
	'age-groups': 'band',
	readers: 'readers',
	'second-for-telling': 'secondForTelling',
	'own-words-days': 'ownWordsDays',
} as const satisfies Record<Exclude<SettingSubject, 'groups' | 'look'>, keyof typeof councils.$inferSelect>;

/** The groups of young people, by the name that each has now or had last. */
export async function groupsOf(db: Db, councilId: string): Promise<YoungGroup[]> {
	const [all, names] = await db.batch([
		db.select().from(groups).where(eq(groups.councilId, councilId)),
		db
			.select({
				groupId: groupNames.groupId,
				name: groupNames.name,
				from: groupNames.from,
				to: groupNames.to,
			})
			.from(groupNames)
			.innerJoin(groups, eq(groups.id, groupNames.groupId))
			.where(eq(groups.councilId, councilId))
			.orderBy(sql`${groupNames.from} is not null, ${groupNames.from}, ${groupNames.name}`),
	]);
	return all
		.map(({ id, ageFrom, ageTo, place, rhythm }) => ({
			...{ id, ageFrom, ageTo, place, rhythm },
			names: names.filter(({ groupId }) => groupId === id).map(({ groupId: _, ...name }) => name),
		}))
		.sort((a, b) => (a.names.at(-1)?.name ?? '').localeCompare(b.names.at(-1)?.name ?? ''));
}

/** How a council's pages look, with the bytes of its logo. */
export async function lookOf(db: Db, councilId: string): Promise<CouncilLook> {
	const [found] = await db
		.select({ look: councils.look, bytes: logos.bytes })
		.from(councils)
		.leftJoin(logos, eq(logos.councilId, councils.id))
		.where(eq(councils.id, councilId));
	const { colour, logo } = found?.look ?? { colour: null, logo: null };
	return { colour, logo: logo && found?.bytes ? { alt: logo.alt, bytes: found.bytes } : null };
}

/** The newest change of each subject, with who made it. */
export const lastChangesOf = (db: Db, councilId: string) =>
	db
		.select({
			subject: settingChanges.subject,
			number: settingChanges.number,
			before: settingChanges.before,
			by: people.name,
			at: settingChanges.at,
		})
		.from(settingChanges)
		.leftJoin(people, eq(people.id, settingChanges.by))
		.where(
			and(
				eq(settingChanges.councilId, councilId),
				sql`not exists (select 1 from ${settingChanges} as later where later.council_id = ${councilId} and later.subject = ${settingChanges.subject} and later.number > ${settingChanges.number})`,
			),
		)
		.orderBy(desc(settingChanges.at));

export interface SettingChange {
	id: string;
	by: string;
	at: string;
	/** The day that the subject was looked at by this. */
	today: string;
	/** How often it had been changed, as whoever changes it saw it. */
	seen: number;
	before: unknown;
}

/** Notes what stood there, if nobody has changed it since it was seen. */
const noteSettingChange = (
	db: Db,
	councilId: string,
	subject: SettingSubject,
	{ id, by, at, seen, before }: Omit<SettingChange, 'today'>,
) =>
	db
		.insert(settingChanges)
		.select(
			sql`select ${councilId}, ${subject}, ${seen} + 1, ${id}, ${JSON.stringify(before)}, ${by}, ${at} where (select coalesce(max(other.number), 0) from ${settingChanges} as other where other.council_id = ${councilId} and other.subject = ${subject}) = ${seen}`,
		)
		.returning({ number: settingChanges.number });

export interface SettingBefore {
	id: string;
	subject: SettingSubject;
	before: unknown;
	by: string;
	at: string;
}

/** Notes what stood there before something other than the page of a setting changes it. */
export const noteSettings = (db: Db, councilId: string, changed: readonly SettingBefore[], where: SQL) =>
	db
		.insert(settingChanges)
		.select(
			sql`select ${councilId}, new.value ->> 'subject', (select coalesce(max(last.number), 0) + 1 from ${settingChanges} as last where last.council_id = ${councilId} and last.subject = new.value ->> 'subject'), new.value ->> 'id', json(new.value -> 'before'), new.value ->> 'by', new.value ->> 'at' from json_each(${JSON.stringify(changed)}) as new where ${where}`,
		);

const lookedAt = (subject: SettingSubject, today: string) =>
	sql`json_set(${councils.lookedAt}, ${`$."${subject}"`}, ${today})`;

/** Saves one setting and what stood there before, in one batch. False where it was changed since it was seen. */
export async function saveSetting(
	db: Db,
	councilId: string,
	setting: Setting,
	change: SettingChange,
): Promise<boolean> {
	const { subject, value } = setting;
	const mine = sql`exists (select 1 from ${settingChanges} as mine where mine.id = ${change.id} and mine.council_id = ${councilId})`;
	const [noted] = await db.batch([
		noteSettingChange(db, councilId, subject, change),
		db
			.update(councils)
			.set({ ...columnOf(setting), lookedAt: lookedAt(subject, change.today) })
			.where(and(eq(councils.id, councilId), mine)),
		...(subject === 'groups'
			? groupStatements(db, councilId, { before: change.before as YoungGroup[], after: value }, mine)
			: []),
		...(subject === 'look' ? logoStatements(db, councilId, mine, value) : []),
	]);
	return noted.length > 0;
}

function columnOf({ subject, value }: Setting) {
	if (subject === 'groups') return {};
	return subject === 'look' ? { look: shownLook(value) } : { [columns[subject]]: value };
}

/** The logo as it is to be, or none. */
const logoStatements = (db: Db, councilId: string, mine: SQL, { logo }: CouncilLook) => [
	db.delete(logos).where(and(eq(logos.councilId, councilId), mine)),
	...(logo ? [db.insert(logos).select(sql`select ${councilId}, ${logo.bytes} where ${mine}`)] : []),
];

/** Groups as they are to be. One that came from somewhere else meanwhile stays. */
function groupStatements(
	db: Db,
	councilId: string,
	{ before, after }: { before: YoungGroup[]; after: YoungGroup[] },
	mine: SQL,
) {
	const kept = new Set(after.map(({ id }) => id));
	const gone = before.map(({ id }) => id).filter((id) => !kept.has(id));
	const known = new Set(before.map(({ id }) => id));
	const touched = JSON.stringify([...known, ...kept]);
	const ours = (id: SQL) =>
		sql`${id} in (select value from json_each(${touched})) and exists (select 1 from ${groups} as its where its.id = ${id} and its.council_id = ${councilId})`;
	const names = after.flatMap(({ id, names: all }) => all.map((name) => ({ id, ...name })));
	const rows = JSON.stringify(after);
	return [
		db.delete(groupNames).where(and(ours(sql`${groupNames.groupId}`), mine)),
		db
			.delete(groups)
			.where(
				and(
					eq(groups.councilId, councilId),
					sql`${groups.id} in (select value from json_each(${JSON.stringify(gone)}))`,
					mine,
				),
			),
		db
			.insert(groups)
			.select(
				sql`select new.value ->> 'id', ${councilId}, new.value ->> 'ageFrom', new.value ->> 'ageTo', new.value ->> 'place', new.value ->> 'rhythm' from json_each(${rows}) as new where ${mine}`,
			)
			.onConflictDoUpdate({
				target: groups.id,
				set: {
					ageFrom: sql`excluded.age_from`,
					ageTo: sql`excluded.age_to`,
					place: sql`excluded.place`,
					rhythm: sql`excluded.rhythm`,
				},
				setWhere: eq(groups.councilId, councilId),
			}),
		db
			.insert(groupNames)
			.select(
				sql`select new.value ->> 'id', new.value ->> 'name', new.value ->> 'from', new.value ->> 'to' from json_each(${JSON.stringify(names)}) as new where ${mine} and exists (select 1 from ${groups} as its where its.id = new.value ->> 'id' and its.council_id = ${councilId})`,
			),
	];
}

/** Notes that somebody looked at a subject and found it right. */
export const lookAtSetting = (db: Db, councilId: string, subject: SettingSubject, today: string) =>
	db
		.update(councils)
		.set({ lookedAt: lookedAt(subject, today) })
		.where(eq(councils.id, councilId));

/** How many groups a council has, and how many people could say yes as a second one. */
export const countsToSet = async (db: Db, councilId: string) => ({
	groups: await db.$count(groups, eq(groups.councilId, councilId)),
	seconds: await db.$count(people, peopleAtDesk(councilId)),
});

/** Everybody of these roles but one, with their address: whom something is mailed to. */
export const othersAtDesk = (db: Db, councilId: string, but: string, roles: ('worker' | 'admin')[]) =>
	db
		.select({
			name: people.name,
			email: people.email,
			councilSlug: councils.slug,
			councilName: councils.name,
		})
		.from(people)
		.innerJoin(councils, eq(councils.id, people.councilId))
		.where(and(peopleAtDesk(councilId), ne(people.id, but), inArray(people.role, roles)))
		.orderBy(people.email);
