import { env } from 'cloudflare:workers';
import { applyD1Migrations } from 'cloudflare:test';
import { expect, test } from 'vitest';

const boxes = ['invitations', 'ballots', 'slips'];
const alsoUnordered = ['waiting_texts', 'stopped'];

async function definition(table: string): Promise<string> {
	const row = await env.DB.prepare('select sql from sqlite_master where name = ?')
		.bind(table)
		.first<{ sql: string }>();
	return row?.sql ?? '';
}

test.each([...boxes, ...alsoUnordered])('%s keeps no order of arrival: it has no rowid', async (table) => {
	expect(await definition(table)).toMatch(/\)\s*WITHOUT ROWID$/i);
	await expect(env.DB.prepare(`select rowid from ${table}`).all()).rejects.toThrow(/no such column/);
});

test.each(boxes)('%s has no column for a time, a place or a person', async (table) => {
	const { results } = await env.DB.prepare(`pragma table_info(${table})`).all<{
		name: string;
		dflt_value: unknown;
	}>();
	const columns: Record<string, string[]> = {
		invitations: ['survey_id', 'code_hash', 'spent_on'],
		ballots: ['survey_id', 'nonce_hash', 'sealed'],
		slips: ['survey_id', 'id', 'question_id', 'band', 'answer'],
	};
	expect(results.map(({ name }) => name)).toEqual(columns[table]);
	expect(results.filter(({ dflt_value }) => dflt_value !== null)).toEqual([]);
});

test('no table of the box refers to another table', async () => {
	const { results } = await env.DB.prepare(
		"select m.name as 'table', c.name as 'column' from sqlite_master m, pragma_foreign_key_list(m.name) f, pragma_table_info(m.name) c where m.name in ('invitations', 'ballots', 'slips')",
	).all();
	expect(results).toEqual([]);
});

test('a database that stopped at any migration is brought up to date by the rest', async () => {
	const all = env.MIGRATIONS;
	for (let done = 0; done < all.length; done++) {
		const { results } = await env.DB.prepare(
			"select type, name from sqlite_master where type in ('table', 'view') and name not like '\\_cf%' escape '\\' and name not like 'sqlite%'",
		).all<{ type: string; name: string }>();
		await env.DB.batch([
			env.DB.prepare('pragma defer_foreign_keys = on'),
			...results.map(({ type, name }) => env.DB.prepare(`drop ${type} "${name}"`)),
		]);
		await applyD1Migrations(env.DB, all.slice(0, done));
		await applyD1Migrations(env.DB, all);
		expect(await definition('ballots')).toMatch(/WITHOUT ROWID/i);
		expect(await definition('councils')).toMatch(/glossary.*duty_lead/s);
	}
});
