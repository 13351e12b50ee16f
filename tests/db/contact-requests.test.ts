import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';

test('a request to be contacted leads to its council and to who looks after it, and to nothing else', async () => {
	const { results } = await env.DB.prepare(
		'select "table" as leads_to from pragma_foreign_key_list(\'contact_requests\')',
	).all();
	expect(results.map(({ leads_to }) => leads_to).sort()).toEqual(['councils', 'people', 'people']);
	const columns = await env.DB.prepare('pragma table_info(contact_requests)').all<{ name: string }>();
	expect(columns.results.map(({ name }) => name)).toEqual([
		'id',
		'council_id',
		'called',
		'reach',
		'about',
		'good_time',
		'asked_at',
		'due_at',
		'lead_told',
		'taken_by',
		'done_by',
		'done_on',
	]);
});

test('no table leads to a request to be contacted', async () => {
	const { results } = await env.DB.prepare(
		"select sql from sqlite_master where tbl_name <> 'contact_requests'",
	).all<{
		sql: string | null;
	}>();
	expect(results.length).toBeGreaterThan(20);
	for (const { sql } of results) expect(sql ?? '').not.toMatch(/contact_request/);
});
