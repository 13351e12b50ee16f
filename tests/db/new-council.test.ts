import { env } from 'cloudflare:workers';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { connect, councilBySlug, lookOf, peopleByEmail } from '#db';
import { newCouncilSql } from '#db/new-council.ts';
import { CouncilFile, toBase64url } from '#surveys';
import { newId } from '#support/every-kind.ts';
import { png } from '#support/small-media.ts';
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

test('a council goes in with its logo and colour, as its admin could set them at the desk', async () => {
	const bytes = toBase64url(png({ width: 80, height: 40 }));
	const look = { colour: '#005ea5', logo: { alt: 'Logoshire', bytes } };
	const council = v.parse(CouncilFile, { ...example, slug: 'logoshire', look });
	for (const statement of newCouncilSql(council, newId).split(';\n')) await env.DB.prepare(statement).run();
	const db = connect(env.DB);
	const id = (await councilBySlug(db, 'logoshire'))?.id ?? '';
	expect(await lookOf(db, id)).toEqual(council.look);
	const pale = { ...look, colour: '#FFDD00' };
	expect(v.safeParse(CouncilFile, { ...example, look: pale }).success).toBe(false);
});

test('a council without an admin is refused: nobody could let anybody in', () => {
	expect(v.safeParse(CouncilFile, { ...example, people: [] }).success).toBe(false);
});
