// Opening a box, cut off or doubled at every place where that can happen: what is found afterwards is either the sealed
// box with its keys, or all slips once. Never both, never neither.
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { generateSurveyKeys, seal } from '#sealing';
import { toBase64url } from '#surveys';
import type { Bindings } from '#worker';
import { ballots, invitations, releases, slips, surveys } from '#db/schema/index.ts';
import { readSurveyKeys, storeSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { everyMinute } from '#worker/opening/every-minute.ts';
import { openBox } from '#worker/opening/open-box.ts';
import { realNature, worldOf } from '#worker/world.ts';
import { breakable, dyingAt, stepped } from '#support/breakable.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { townHall } from '#support/town-hall.ts';

const afterClosing = { ...realNature, now: () => new Date('2026-03-20T17:00:00.000Z') };
const keys = await generateSurveyKeys();
const content = readySurvey();
const own = content.questions.at(-1)?.id ?? '';
const said = ['one', 'two', 'three'];
let hall: Awaited<ReturnType<typeof townHall>>;
let sealed: Uint8Array<ArrayBuffer>[];

beforeAll(async () => {
	hall = await townHall();
	sealed = await Promise.all(
		said.map(async (text) => {
			const answers = { [own]: { kind: 'own-words', text, share: false } };
			const one = await seal(keys.public.sealing, JSON.stringify({ band: null, answers }));
			if (!one.ok) throw new Error(one.problem.code);
			return one.value;
		}),
	);
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

/** An open survey that is due, with three ballots and two invitations. */
async function dueSurvey(state: 'open' | 'closed' = 'open'): Promise<string> {
	const id = newId();
	const { closesAt } = content;
	const { signing: signingKey, sealing: sealingKey } = keys.public;
	await hall.db.batch([
		hall.db.insert(surveys).values({
			...{ id, councilId: hall.councilId, address: id, state, content, version: 1 },
			...{ closesAt, signingKey, sealingKey },
		}),
		...sealed.map((one) =>
			hall.db.insert(ballots).values({ surveyId: id, nonceHash: newId(), sealed: toBase64url(one) }),
		),
		...[null, newId()].map((spentOn) =>
			hall.db.insert(invitations).values({ surveyId: id, codeHash: newId(), spentOn }),
		),
	]);
	await storeSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id, keys.private);
	return id;
}

async function found(id: string) {
	const mixed = await hall.db.select().from(slips).where(eq(slips.surveyId, id));
	const made = await hall.db.$count(releases, eq(releases.surveyId, id));
	const texts = mixed.flatMap(({ answer }) => (answer?.kind === 'own-words' ? [answer.text] : []));
	return {
		ballots: await hall.db.$count(ballots, eq(ballots.surveyId, id)),
		invitations: await hall.db.$count(invitations, eq(invitations.surveyId, id)),
		// Of a ballot's five slips one outlives the release: own words, without a group.
		slips: made > 0 && mixed.every(({ band }) => band === null) ? mixed.length * 5 : mixed.length,
		said: texts.sort(),
		keys: (await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id)) !== null,
		releases: made,
	};
}
type Found = Awaited<ReturnType<typeof found>>;

const sealedBox = { ballots: 3, invitations: 2, slips: 0, said: [], keys: true, releases: 0 };
const mixedSlips = { ballots: 0, invitations: 0, slips: 15, said: ['one', 'three', 'two'] };
const opened = { ...mixedSlips, keys: false, releases: 1 };

/** Either the sealed box, whole; or the slips, whole, with what is left to do left to do. */
const isWhole = (there: Found) =>
	there.slips === 0 ? expect(there).toEqual(sealedBox) : expect(there).toMatchObject(mixedSlips);

const minute = (env: Bindings) => everyMinute(worldOf(env, afterClosing));

describe('an opening that is cut off', () => {
	test.each(['before', 'after'] as const)(
		'%s any act leaves the sealed box or the mixed slips, and the next minute ends it',
		async (when) => {
			const left = { sealed: 0, mixed: 0 };
			for (let fatal = 1; ; fatal++) {
				const id = await dueSurvey();
				const { bindings, life } = dyingAt(hall.env, fatal, when);
				await minute(bindings).catch(() => {});
				const there = await found(id);
				isWhole(there);
				if (!life.dead) {
					expect(there).toEqual(opened);
					break;
				}
				left[there.slips === 0 ? 'sealed' : 'mixed']++;
				await minute(hall.env);
				expect(await found(id)).toEqual(opened);
			}
			// Both kinds of wreck were seen, or the test has missed the moment that matters.
			expect(left.sealed).toBeGreaterThan(5);
			expect(left.mixed).toBeGreaterThan(4);
		},
	);

	test('inside its batch, at any statement, leaves the sealed box', async () => {
		let statements = 1;
		for (let place = 0; place <= statements; place++) {
			const id = await dueSurvey('closed');
			const broken = hall.env.DB.prepare("select json('broken')");
			const bindings = breakable(
				hall.env,
				(act) => act(),
				(all) => {
					statements = all.length;
					return all.toSpliced(place, 0, broken);
				},
			);
			await expect(openBox(worldOf(bindings, afterClosing), id)).rejects.toThrow();
			expect(await found(id)).toEqual(sealedBox);
			await minute(hall.env);
			expect(await found(id)).toEqual(opened);
		}
		expect(statements).toBe(4);
	});
});

test('two openings at once, however they take turns, give every slip once', async () => {
	const open = (id: string) => (env: Bindings) => openBox(worldOf(env, afterClosing), id);
	let turns = 0;
	let firstLeft = true;
	for (let first = 0; firstLeft; first++) {
		let secondLeft = true;
		for (let second = 0; secondLeft; second++) {
			const id = await dueSurvey('closed');
			const [one, other] = [stepped(hall.env, open(id)), stepped(hall.env, open(id))];
			firstLeft = await one(first);
			secondLeft = await other(second);
			await one();
			await other();
			expect(await found(id)).toEqual(opened);
			turns++;
		}
	}
	expect(turns).toBeGreaterThan(100);
}, 120_000);

test('an opening that saw only some of the ballots writes nothing, and destroys no key', async () => {
	const id = await dueSurvey('closed');
	let lost = false;
	const forgetful = breakable(hall.env, async (act) => {
		const result = await act();
		if (!Array.isArray(result) || result.length !== said.length) return result;
		lost = true;
		return result.slice(1) as typeof result;
	});
	await expect(openBox(worldOf(forgetful, afterClosing), id)).rejects.toThrow('not what is in it');
	expect(lost).toBe(true);
	expect(await found(id)).toEqual(sealedBox);
	await minute(hall.env);
	expect(await found(id)).toEqual(opened);
});

test('a box that never opens keeps no other from being opened', async () => {
	const [broken, sound] = [await dueSurvey(), await dueSurvey()];
	await hall.env.KEYS.delete(`survey:${broken}`);
	await minute(hall.env);
	expect(await found(broken)).toEqual({ ...sealedBox, keys: false });
	expect(await found(sound)).toEqual(opened);
});

test('a bin that cannot be emptied keeps no box shut, and is told to the clock', async () => {
	const id = await dueSurvey();
	const DB = new Proxy(hall.env.DB, {
		get(real, name) {
			if (name !== 'prepare') return (Reflect.get(real, name) as () => unknown).bind(real);
			return (query: string) => {
				if (/"binned_on" <=/.test(query)) throw new Error('the bin is stuck');
				return real.prepare(query);
			};
		},
	});
	await expect(minute({ ...hall.env, DB })).rejects.toThrow();
	expect(await found(id)).toEqual(opened);
});
