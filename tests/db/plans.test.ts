import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { queries, statementsOfQuery } from '#support/statements-of-queries.ts';

/** They have a row for each council, or hold what waits for the clock and is gone in a minute: whoever reads all of it may. */
const short = ['councils', 'own_sign_ins', 'dropped_media', 'texts_back'];

/** The one query that looks beyond its own council, at what stands on public pages: docs/architecture.md. */
const beyond = 'publishedElsewhere';

/** The tables that a statement reads from end to end; what it was given, or made itself on the way, is none. */
async function scansIn(statement: string): Promise<string[]> {
	const places = statement.match(/\?/g)?.length ?? 0;
	const { results } = await env.DB.prepare(`explain query plan ${statement}`)
		.bind(...Array<null>(places).fill(null))
		.all<{ detail: string }>();
	const plan = results.map(({ detail }) => detail);
	const named = [...statement.matchAll(/(?:with(?: recursive)?|,)\s+(\w+)(?:\([^)]*\))? as \(/gi)];
	const made = [
		...named.map(([, name]) => name),
		...plan.map((line) => /^(?:MATERIALIZE|CO-ROUTINE) (\S+)/.exec(line)?.[1]),
	];
	return plan
		.filter((line) => !/ VIRTUAL TABLE |^SCAN CONSTANT ROW|^SCAN \(/.test(line))
		.flatMap((line) => /^SCAN (\S+)|^SEARCH (\S+)$/.exec(line)?.slice(1).find(Boolean) ?? [])
		.filter((table) => !made.includes(table) && !short.includes(table) && isReached(statement, table));
}

/** A row that is put in can break no reference to it: SQLite plans to look who refers to it, and never does. */
const isReached = (statement: string, table: string) =>
	!/^\s*insert/i.test(statement) || new RegExp(`\\b${table}\\b`).test(statement);

/** Whose rows it is about: a council's or a survey's, by its key or by a column that names it. */
const isNamed = (statement: string) =>
	/(council_id|survey_id)"?\s*(=|<>|in\b)|"?(councils|surveys)"?\."?(id|slug|address)"? = \?/.test(
		statement,
	) || /^insert into "\w+" \([^)]*"(council_id|survey_id)"/.test(statement);

/** What is about no council: by which key, or why all of it. */
const byOtherKeys: Record<string, string> = {
	...Object.fromEntries(
		['addSession', 'addSignInLink', 'endOtherSessions', 'endSession', 'endSessionOf'].map((name) => [
			name,
			'a person, or the hash of their token',
		]),
	),
	keepSessionAwake: 'the hash of a token',
	personById: 'a person',
	personOfSession: 'the hash of a token',
	sessionsOf: 'a person',
	spendSignInLink: 'the hash of a token',
	peopleByEmail: 'an address: one person may sit at several councils',
	addReading: 'a measure, which was looked up under its council',
	addSending: 'a confirmation, in the batch of its sending',
	holdText: 'a text',
	letGoOfText: 'a text',
	textTaken: 'a text',
	textWaits: 'a text',
	waitingText: 'a text',
	allCouncils: 'the list of councils',
	councilsWithOwnSignIn: 'the list of councils',
	unusedLinks: 'the door counts how many links are out, whoever asked',
	closeDueSurveys: 'the clock',
	draftsToEmpty: 'the clock',
	dutyLeadsToTell: 'the clock',
	emptyBinOfReplies: 'the clock',
	emptyBinOfReadings: 'the clock',
	strategiesToEmpty: 'the clock',
	harmToTell: 'the clock',
	holdersToTell: 'the clock',
	textsBackToTell: 'the clock',
	mediaToClear: 'the clock',
	noteCleared: 'the clock',
	overdueTexts: 'the clock',
	repliesToRemind: 'the clock',
	withdrawTexts: 'the clock',
	sweepContactRequests: 'the clock',
	sweepSignIns: 'the clock',
};

/** What every query asks; they are run once for all that is looked at here. */
const asking = Promise.all(
	[...queries].map(async ([name, query]) => ({ name, statements: await statementsOfQuery(name, query) })),
);

test('every query asks something, so that there is a plan to read', async () => {
	const all = await asking;
	expect(all.length).toBeGreaterThan(180);
	expect(all.filter(({ statements }) => statements.length === 0)).toEqual([]);
});

test('no query reads a table that grows from end to end', async () => {
	const found = [];
	for (const { name, statements } of await asking)
		for (const statement of name === beyond ? [] : statements)
			for (const table of await scansIn(statement)) found.push(`${name} reads all of ${table}`);
	expect(found).toEqual([]);
});

test('every query names its council or its survey, or it is known by which key it reads', async () => {
	const all = await asking;
	const loose = all.filter(({ statements }) => !statements.every(isNamed)).map(({ name }) => name);
	expect(loose.filter((name) => !Object.hasOwn(byOtherKeys, name))).toEqual([]);
	// Nobody is excused who does not need it.
	expect(Object.keys(byOtherKeys).filter((name) => !loose.includes(name))).toEqual([]);
});

test('a scan is found where there is one: of a table, of an alias, through a view, in a subquery', async () => {
	const caught = [
		['select id from replies where said = ?', 'replies'],
		['select r.id from replies as r order by r.due_on', 'r'],
		[
			"select name from people where id in (select owner_id from replies where council_id = ?) or email like '%a'",
			'people',
		],
		['update replies set said = (select max(wording) from pledges) where council_id = ?', 'pledges'],
		['select wording from strategy_parts where wording = ?', 'measures'],
		['delete from themes where id not in (select theme_id from word_readings)', 'themes'],
	] as const;
	for (const [statement, table] of caught) expect(await scansIn(statement), statement).toContain(table);
	expect(await scansIn('select id from replies where council_id = ?')).toEqual([]);
	expect(isNamed('select "id" from "replies" where "said" = ?')).toBe(false);
	expect(isNamed('select "council_id" from "replies"')).toBe(false);
});
