// The box thief has all that our computer has, while a survey is open and after it closed: every table, every value in
// KV, and every secret of the Worker. What our computer can open by itself, the thief can open; what only a key-holder
// can open, the thief cannot.
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { sealedBallots } from '#db';
import { importSealingKey, unseal } from '#sealing';
import { fromBase64url } from '#surveys';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { allTables } from '#support/all-tables.ts';
import { heldSurvey } from '#support/key-holder.ts';
import { dropIn, openSurvey, plainBallot, type Hall, type Opened } from '#support/open-survey.ts';
import { closeEarly } from '#support/second-person.ts';
import { townHall } from '#support/town-hall.ts';

const many = 5;

/** Everything that could be a key: what the cupboard opens with the Worker's secret, and each text in the database. */
async function everyCandidate(id: string): Promise<string[]> {
	const kept = await readSurveyKeys(env.KEYS, env.KEY_SECRET, id);
	const texts = (await allTables(env.DB)).match(/[\w-]{100,}/g) ?? [];
	const { keys } = await env.KEYS.list();
	const raw = await Promise.all(
		keys.map(async ({ name }) => {
			const value = await env.KEYS.get(name, 'arrayBuffer');
			return Buffer.from(value ?? new ArrayBuffer()).toString('base64url');
		}),
	);
	const secrets = [env.PEPPER, ...env.KEY_SECRET.split(',')];
	return [...new Set([...Object.values(kept ?? {}), ...texts, ...raw, ...secrets])];
}

/** Tries every candidate on every ballot; how many ballots were opened, and how many candidates are keys at all. */
async function robbed(hall: Hall, { id }: Pick<Opened, 'id'>) {
	const sealed = await sealedBallots(hall.db, id, '', 100);
	const opened = new Set<string>();
	let keys = 0;
	for (const candidate of await everyCandidate(id)) {
		const bytes = fromBase64url(candidate);
		const key = bytes && (await importSealingKey(candidate).catch(() => null));
		if (!key) continue;
		keys++;
		for (const { nonceHash, sealed: ballot } of sealed)
			if ((await unseal(key, ballot)) !== null) opened.add(nonceHash);
	}
	return { ballots: sealed.length, opened: opened.size, keys };
}

async function fill(hall: Hall, survey: Opened) {
	for (let n = 0; n < many; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
}

describe('a thief with the database, KV and every secret', () => {
	test('opens every ballot of a survey that our computer opens', async () => {
		const hall = await townHall();
		const survey = await openSurvey(hall);
		await fill(hall, survey);
		expect(await robbed(hall, survey)).toMatchObject({ ballots: many, opened: many });
	});

	test('opens none of a survey that its key-holder opens, open or closed; the key-holder opens all', async () => {
		const hall = await townHall();
		const survey = await heldSurvey(hall);
		await fill(hall, survey);
		const whileOpen = await robbed(hall, survey);
		// The signing key is there to be tried, so the thief did find what there is.
		expect(whileOpen).toMatchObject({ ballots: many, opened: 0, keys: 1 });
		await closeEarly(hall, survey.id);
		expect(await robbed(hall, survey)).toMatchObject({ ballots: many, opened: 0 });
		for (const { sealed } of await sealedBallots(hall.db, survey.id, '', 100))
			expect(await unseal(survey.privateKey, sealed)).toContain('answers');
	});
});
