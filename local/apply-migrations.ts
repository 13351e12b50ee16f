// Gives a local database the tables it lacks, and writes down which migrations it has in the table that a deploy keeps too.
// In this process: wrangler starts a Worker for every migration, seventeen seconds of processor for an empty database.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';

const folder = join(import.meta.dirname, '../db/migrations');

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>;

/** Applies what migrations are missing, each whole or not at all. */
export async function applyMigrations(database: Database): Promise<void> {
	await database
		.prepare(
			`CREATE TABLE IF NOT EXISTS d1_migrations (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				name TEXT UNIQUE,
				applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
			)`,
		)
		.run();
	const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
	const applied = new Set(results.map(({ name }) => name));
	for (const name of readdirSync(folder).sort()) {
		if (!name.endsWith('.sql') || applied.has(name)) continue;
		await database.batch([
			...statementsOf(readFileSync(join(folder, name), 'utf8')).map((one) => database.prepare(one)),
			database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
		]);
	}
}

const statementsOf = (sql: string) =>
	sql.split('--> statement-breakpoint').filter((statement) => statement.replace(/--.*$/gm, '').trim() !== '');
