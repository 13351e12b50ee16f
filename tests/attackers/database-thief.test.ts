// The database thief has a copy of the whole database after every request, and every value that was ever written, in the
// order of writing. Phones come one at a time, which is the best that a thief can hope for.
//
// 200 trials: ten surveys of twenty phones. Two orders of twenty that have nothing to do with each other agree in one
// place on average, so chance gives about 10 hits of 200, spread like Poisson(10). The thief tries some hundred ways of
// pairing; 35 hits or more by any of them come by chance once in ten million runs.
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { closing, sealedBallots } from '#db';
import { surveys } from '#db/schema/index.ts';
import { importSealingKey, unseal } from '#sealing';
import { unbundle, type Answer, type Ballot, type SurveyContent } from '#surveys';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { codeHashOf } from '#worker/ballots/sign-blinded.ts';
import { openBox } from '#worker/opening/open-box.ts';
import { realNature, worldOf, type Bindings } from '#worker/world.ts';
import { everyKind, newId, readySurvey } from '#support/every-kind.ts';
import { openWithCodes, phoneFor } from '#support/phone.ts';
import { townHall } from '#support/town-hall.ts';
import { bestAttack, type Seen, type View } from './thief.ts';

const surveysAsked = 10;
const phones = 20;
const trials = surveysAsked * phones;
const atMostByChance = 34;

type Hall = Awaited<ReturnType<typeof townHall>>;
type Row = Record<string, string | number>;

const rowsOf = async (columns: string, table: string, surveyId: string): Promise<Row[]> => {
	const query = `select ${columns} from ${table} where survey_id = ?`;
	return (await env.DB.prepare(query).bind(surveyId).all<Row>()).results;
};

/** Every phone says something of its own, so that a right guess can be told from a wrong one. */
function ballotSaying(text: string, { questions }: SurveyContent): Ballot {
	const answers: Ballot['answers'] = {};
	for (const { id, kind } of questions) {
		if (kind === 'agree') answers[id] = { kind, face: '4' };
		if (kind === 'own-words') answers[id] = { kind, text, share: false };
	}
	return { band: null, answers };
}

/** All that a thief could know of those who were asked, while their phones answer one after the other. */
async function watchPhones(hall: Hall, survey: Awaited<ReturnType<typeof openWithCodes>>): Promise<Seen[]> {
	const { id, address, codes, content } = survey;
	const people: Seen[] = [];
	let snapshot = 0;
	let before: Row[] = [];
	for (const code of codes) {
		const codeHash = await codeHashOf(hall.env.PEPPER, id, code);
		const phone = await phoneFor(hall, address, ballotSaying(codeHash, content));
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		const invited = await rowsOf('*', 'invitations', id);
		const spentAt = ++snapshot;
		expect((await phone.cast(signature)).status).toBe(201);
		const box = await rowsOf('nonce_hash, hex(substr(sealed, 1, 24)) as head', 'ballots', id);
		const fresh = box.filter(({ nonce_hash }) => !before.some((old) => old.nonce_hash === nonce_hash));
		before = box;
		const place = invited.findIndex(({ code_hash }) => code_hash === codeHash);
		people.push({
			truth: codeHash,
			traits: { codeHash, spentOn: invited[place]?.spent_on ?? '', place, spentAt },
		});
		// The ballot that comes right after a code was spent is taken for that code's.
		Object.assign(people.at(-1)?.traits ?? {}, {
			nonceHash: fresh[0]?.nonce_hash ?? '',
			head: fresh[0]?.head ?? '',
			arrivedAt: ++snapshot,
		});
	}
	return people;
}

/** Bindings that tell the thief every value as it is written. */
function overheard(bindings: Bindings) {
	const values: unknown[] = [];
	const prepare = (query: string) => {
		const statement = bindings.DB.prepare(query);
		const bind = statement.bind.bind(statement);
		statement.bind = (...given) => {
			values.push(...given);
			return bind(...given);
		};
		return statement;
	};
	const DB = { prepare, batch: (all) => bindings.DB.batch(all) } as D1Database;
	return { bindings: { ...bindings, DB }, values };
}

/** The slips of one question of own words, by what was written: every phone wrote the same to both. */
type Slips = Record<string, Seen[]>;

/** All that a thief could know of the slips, from the box's opening and from what lies there afterwards. */
async function watchOpening(hall: Hall, id: string): Promise<Slips> {
	const { bindings, values } = overheard(hall.env);
	await openBox(worldOf(bindings, realNature), id);
	const written = values
		.filter((value): value is string => typeof value === 'string' && value.startsWith('[['))
		.flatMap((parameter) => JSON.parse(parameter) as [string, string, string | null, Answer | null][]);
	// Most are gone with the release; the history of the database has them as they lay there, in the order of their ids.
	const all = written.map(([slip]) => slip).toSorted();
	for (const { id: left } of await rowsOf('id', 'slips', id)) expect(all).toContain(left);
	const seen: Slips = {};
	for (const [at, [slip, question, , answer]] of written.entries()) {
		if (answer?.kind !== 'own-words') continue;
		const size = JSON.stringify(answer).length;
		const traits = { id: slip, place: all.indexOf(slip), written: at, size };
		(seen[question] ??= []).push({ truth: answer.text, traits });
	}
	return seen;
}

/** The naive opener: ballots are taken apart and written as they come out of the box. */
async function openUnmixed(hall: Hall, id: string, content: SurveyContent): Promise<Slips> {
	const keys = await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id);
	const key = await importSealingKey(keys?.sealing ?? '');
	const seen: Slips = {};
	let written = 0;
	for (const { sealed } of await sealedBallots(hall.db, id, '', phones)) {
		const ballot = JSON.parse((await unseal(key, sealed)) ?? '') as Ballot;
		for (const { question, answer } of unbundle(content, ballot))
			if (answer?.kind === 'own-words')
				(seen[question] ??= []).push({ truth: answer.text, traits: { written: written++ } });
	}
	return seen;
}

/** What the thief may try: people against the answers to one question, and one question's answers against another's. */
function viewsOf(people: Seen[], slips: Slips): { persons: View; bundles: View } {
	const [first = [], second = []] = Object.values(slips);
	return { persons: { people, answers: first }, bundles: { people: first, answers: second } };
}

type Views = ReturnType<typeof viewsOf>;
const [mixed, unmixed, sealedOnly]: [Views[], Views[], View[]] = [[], [], []];

beforeAll(async () => {
	for (let number = 0; number < surveysAsked; number++) {
		const hall = await townHall();
		const content = readySurvey({ questions: [...everyKind(), ...everyKind().slice(-1)] });
		const survey = await openWithCodes(hall, phones, content);
		const people = await watchPhones(hall, survey);
		const ballots = people.map(({ truth, traits }) => ({ truth, traits: { at: traits.arrivedAt ?? 0 } }));
		sealedOnly.push({ people, answers: ballots.toReversed() });
		unmixed.push(viewsOf(people, await openUnmixed(hall, survey.id, content)));
		await closing(hall.db, hall.clock.now.toISOString(), eq(surveys.id, survey.id));
		mixed.push(viewsOf(people, await watchOpening(hall, survey.id)));
	}
}, 120_000);

describe(`a thief who saw every moment of the database, ${trials} trials`, () => {
	test.each([
		['people with their answers', 'persons', 50],
		['answers of one person with each other', 'bundles', 30],
	] as const)('pairs %s no better than chance, whatever is put in whatever order', (what, which, ways) => {
		const views = mixed.map((view) => view[which]);
		const best = bestAttack(views);
		console.info(`database thief, ${what}: ${best.hits} of ${trials} by the best of ${best.ways} ways`);
		expect(views.flatMap(({ answers }) => answers)).toHaveLength(trials);
		expect(best.ways).toBeGreaterThan(ways);
		expect(best.hits).toBeLessThanOrEqual(atMostByChance);
	});

	test.each(['persons', 'bundles'] as const)(
		'pairs all %s where ballots are written as they come out of the box',
		(which) => {
			expect(bestAttack(unmixed.map((view) => view[which]))).toMatchObject({ hits: trials });
		},
	);

	test('can tell whose sealed ballot is whose, which is why it stays sealed until it is mixed', () => {
		expect(bestAttack(sealedOnly)).toMatchObject({ hits: trials });
	});

	test('pairs all of them in ordinary survey software, with nothing but two tables and no key between them', async () => {
		await env.DB.batch([
			env.DB.prepare('create table naive_tokens (token text primary key, used integer not null)'),
			env.DB.prepare('create table naive_answers (id integer primary key, survey integer, text text)'),
		]);
		const views: View[] = [];
		for (let survey = 0; survey < surveysAsked; survey++) {
			const tokens = Array.from({ length: phones }, newId);
			await env.DB.batch(
				tokens.map((token) => env.DB.prepare('insert into naive_tokens values (?, 0)').bind(token)),
			);
			const people: Seen[] = [];
			for (const [usedAt, token] of tokens.toSorted().entries()) {
				await env.DB.batch([
					env.DB.prepare('update naive_tokens set used = 1 where token = ?').bind(token),
					env.DB.prepare('insert into naive_answers (survey, text) values (?, ?)').bind(survey, `${token}!`),
				]);
				people.push({ truth: `${token}!`, traits: { token, usedAt } });
			}
			const { results } = await env.DB.prepare('select rowid, text from naive_answers where survey = ?')
				.bind(survey)
				.all<{ id: number; text: string }>();
			views.push({
				people,
				answers: results.map(({ id, text }) => ({ truth: text, traits: { rowid: id } })),
			});
		}
		expect(bestAttack(views)).toMatchObject({ hits: trials });
	});
});
