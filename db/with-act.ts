// A change and its line of the log, written together or not at all (docs/decisions/0033). `withAct` gives back the same
// database, but whatever is written through it takes the line along, in the same batch: behind each statement stands one that
// writes the line if that statement changed something and the line is not there yet. Where nothing changed, nothing is told;
// and behind what only reads stands none, because SQLite's changes() would speak of an earlier statement there.
//
// A line's hash needs the line before it, and D1 computes no hashes: so the last line is read first, and the next one is
// hashed here. If somebody else's line comes between, the unique index on (council, number) refuses the whole batch, change
// and all; it is tried again behind their line.
import type { ActLine } from '#surveys';
import { connect, type Db } from './connect.ts';
import { hashOf } from './hash-of-act.ts';
import { lastLine, type Doing } from './queries/acts.ts';

/** More people than a council has at its desk would have to act in the same hundredth of a second. */
const mostTries = 25;

const columns = [
	...(['id', 'council_id', 'number', 'at', 'person_id', 'role', 'kind', 'thing', 'name', 'details'] as const),
	'hash',
] as const;

/** The database, with this line beside the first change that is made through it. */
export function withAct(db: Db, doing: Doing): Db {
	const { $client: client } = db;
	let written = false;

	/** Runs statements with the line behind each that writes. The results are those of the statements alone. */
	async function write(statements: Statement[]): Promise<D1Result[]> {
		for (let tries = 1; !written; tries++) {
			const line = await nextLine(db, doing);
			const beside = insertBeside(client, line, doing.each === 'day');
			try {
				const batch = statements.flatMap(({ one, writes }) => (writes ? [one, beside] : [one]));
				const results = await client.batch(batch);
				written = results.some(({ meta }, at) => batch[at] === beside && meta.changes > 0);
				return results.filter((_, at) => batch[at] !== beside);
			} catch (error) {
				if (tries === mostTries || !isTaken(error)) throw error;
			}
		}
		return await client.batch(statements.map(({ one }) => one));
	}
	return connect(writingThrough(client, write));
}

/** Leaves a line for what changes nothing in the database: a mail that goes out, words that are shown. */
export async function leaveAct(db: Db, doing: Doing): Promise<void> {
	for (let tries = 1; ; tries++) {
		try {
			await db.$client.batch([insertAlone(db.$client, await nextLine(db, doing), doing.each === 'day')]);
			return;
		} catch (error) {
			if (tries === mostTries || !isTaken(error)) throw error;
		}
	}
}

const isTaken = (error: unknown) => /UNIQUE.*acts\./.test(error instanceof Error ? error.message : '');

async function nextLine(db: Db, { each: _, ...doing }: Doing): Promise<ActLine> {
	const { number, hash, name, by, other } = await lastLine(db, doing);
	const details = { ...doing.details, ...(by !== null && { by }), ...(other !== null && { other }) };
	const line = { ...doing, name: doing.name ?? name, details, number: number + 1 };
	return { ...line, hash: await hashOf(hash, line) };
}

function insertOf(client: D1Database, line: ActLine, condition: string, more: unknown[] = []) {
	const values = { ...line, details: JSON.stringify(line.details) };
	return client
		.prepare(
			`insert into acts (${columns.join(', ')}) select ${columns.map((_, at) => `?${at + 1}`).join(', ')} where ${condition}`,
		)
		.bind(
			...[values.id, values.councilId, values.number, values.at, values.personId, values.role],
			...[values.kind, values.thing, values.name, values.details, values.hash, ...more],
		);
}

const today =
	'not exists (select 1 from acts where council_id = ?2 and kind = ?7 and thing is ?8 and person_id = ?5 and details = ?10 and at >= ?12)';

function insertAlone(client: D1Database, line: ActLine, onceADay: boolean) {
	return onceADay ? insertOf(client, line, today, [line.at.slice(0, 10)]) : insertOf(client, line, '1');
}

function insertBeside(client: D1Database, line: ActLine, onceADay: boolean) {
	const changed = 'changes() > 0 and not exists (select 1 from acts where id = ?1)';
	return onceADay
		? insertOf(client, line, `${changed} and ${today}`, [line.at.slice(0, 10)])
		: insertOf(client, line, changed);
}

interface Statement {
	one: D1PreparedStatement;
	writes: boolean;
}

const isWriting = (query: string) => /^\s*(insert|update|delete)\b/i.test(query);

/** The same database for reading; what writes goes through `write`. Only what Drizzle asks of D1 is there. */
function writingThrough(
	client: D1Database,
	write: (statements: Statement[]) => Promise<D1Result[]>,
): D1Database {
	const inner = new WeakMap<object, D1PreparedStatement>();
	const prepared = (statement: D1PreparedStatement): D1PreparedStatement => {
		const alone = async () => (await write([{ one: statement, writes: true }]))[0];
		const outer = {
			bind: (...values: unknown[]) => prepared(statement.bind(...values)),
			run: alone,
			all: alone,
			raw: async () => (await alone())?.results.map((row) => Object.values(row as Record<string, unknown>)),
		} as unknown as D1PreparedStatement;
		inner.set(outer, statement);
		return outer;
	};
	return {
		prepare: (query: string) => (isWriting(query) ? prepared(client.prepare(query)) : client.prepare(query)),
		batch: (statements: D1PreparedStatement[]) =>
			write(statements.map((one) => ({ one: inner.get(one) ?? one, writes: inner.has(one) }))),
	} as unknown as D1Database;
}
