import { env } from 'cloudflare:workers';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { connect, councilBySlug, peopleByEmail } from '#db';
import { newCouncilSql } from '#db/new-council.ts';
import { CouncilFile } from '#surveys';
import { newId } from '#support/every-kind.ts';
import example from '../../docs/examples/council.json';

test('the example council of the documentation goes in, with an apostrophe in its name, and its admin can sign in', async () => {
	const council = v.parse(CouncilFile, { ...example, name: "King’s Lynn’s ‘own’ O'Council" });
	for (const statement of newCouncilSql(council, newId).split(';\n')) await env.DB.prepare(statement).run();
	const db = connect(env.DB);
	expect(await councilBySlug(db, 'exampleshire')).toMatchObject({
		name: council.name,
		vocabulary: council.vocabulary,
	});
	expect(await peopleByEmail(db, 'ada.min@exampleshire.example')).toMatchObject([{ role: 'admin' }]);
});

test('a council without an admin is refused: nobody could let anybody in', () => {
	expect(v.safeParse(CouncilFile, { ...example, people: [] }).success).toBe(false);
});
