// A key-holder's opening, cut off or doubled at every place where that can happen, and a key that is said to be lost at
// the same moment: what is found afterwards is the sealed box, or all slips once, or nothing because it was given up.
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { generateKeysFor, readChallenge, seal } from '#sealing';
import { toBase64url } from '#surveys';
import { ballots, invitations, releases, slips, surveys } from '#db/schema/index.ts';
import type { Bindings } from '#worker';
import { readSurveyKeys, storeSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { giveBoxUp } from '#worker/key-holding/give-box-up.ts';
import { challenge } from '#worker/key-holding/holder-key.ts';
import { takeSlips } from '#worker/key-holding/take-slips.ts';
import { realNature, worldOf } from '#worker/world.ts';
import { breakable, dyingAt, stepped } from '#support/breakable.ts';
import { newId } from '#support/every-kind.ts';
import { heldContent, holderPair } from '#support/key-holder.ts';
import { minuteFor } from '#support/minute-for.ts';
import { townHall } from '#support/town-hall.ts';
import { takeOut } from '../../web/src/lib/key-holder/take-out.ts';

const afterClosing = { ...realNature, now: () => new Date('2026-03-20T17:00:00.000Z') };
const pair = await holderPair();
const keys = await generateKeysFor(pair.publicKey);
const said = ['one', 'two', 'three'];
let hall: Awaited<ReturnType<typeof townHall>>;
let content: ReturnType<typeof heldContent>;
let sealed: Uint8Array<ArrayBuffer>[];
let opened: Awaited<ReturnType<typeof takeOut>>;

beforeAll(async () => {
	hall = await townHall();
	content = heldContent(hall);
	const own = content.questions.at(-1)?.id ?? '';
	sealed = await Promise.all(
		said.map(async (text) => {
			const answers = { [own]: { kind: 'own-words', text, share: false } };
			const one = await seal(pair.publicKey, JSON.stringify({ band: null, answers }));
			if (!one.ok) throw new Error(one.problem.code);
			return one.value;
		}),
	);
	const page = { ballots: sealed.map((one) => Buffer.from(one).toString('base64url')), next: null };
	opened = await takeOut({ content, ...pair, fetchPage: () => Promise.resolve(page), told: () => {} });
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

/** A closed box that waits for its key-holder, with three ballots and two invitations. */
async function waitingBox(): Promise<string> {
	const id = newId();
	const { signing: signingKey, sealing: sealingKey } = keys.public;
	await hall.db.batch([
		hall.db.insert(surveys).values({
			...{ id, councilId: hall.councilId, address: id, state: 'closed', content, version: 1 },
			...{ closesAt: content.closesAt, signingKey, sealingKey, holderKey: sealingKey, holderTold: true },
			keyHolderId: hall.roles['key-holder'].id,
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
	const [survey] = await hall.db.select().from(surveys).where(eq(surveys.id, id));
	return {
		ballots: await hall.db.$count(ballots, eq(ballots.surveyId, id)),
		invitations: await hall.db.$count(invitations, eq(invitations.surveyId, id)),
		said: mixed.flatMap(({ answer }) => (answer?.kind === 'own-words' ? [answer.text] : [])).sort(),
		// Of a ballot's five slips one outlives the release: own words, without a group.
		slips: made > 0 && mixed.every(({ band }) => band === null) ? mixed.length * 5 : mixed.length,
		lost: survey?.keyLostOn !== null,
		keys: (await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id)) !== null,
		releases: made,
	};
}
type Found = Awaited<ReturnType<typeof found>>;

const untouched = { ballots: 3, invitations: 2, said: [], slips: 0, lost: false, keys: true, releases: 0 };
const mixed = { ballots: 0, invitations: 0, said: ['one', 'three', 'two'], slips: 15, lost: false };
const done = { ...mixed, keys: false, releases: 1 };
const given = { ballots: 0, invitations: 0, said: [], slips: 0, lost: true };
const givenUp = { ...given, keys: false, releases: 0 };

const minute = (id: string) => minuteFor(worldOf(hall.env, afterClosing), id);
const person = (role: 'key-holder' | 'admin') => {
	const who = { name: role, email: '', councilSlug: hall.slug, role };
	return { ...who, id: hall.roles[role].id, councilId: hall.councilId };
};
const proofFor = async (id: string) =>
	await readChallenge(pair.privateKey, await challenge(worldOf(hall.env, afterClosing), id, pair.publicKey));

/** The same hand-over, as often as it is called. */
async function handOver(id: string) {
	const handed = { ...opened, proof: await proofFor(id) };
	return (env: Bindings) => takeSlips(worldOf(env, afterClosing), person('key-holder'), id, handed);
}
const giveUp = (id: string) => (env: Bindings) => giveBoxUp(worldOf(env, afterClosing), person('admin'), id);

/** Kills a run at each of its acts in turn; tells what each wreck looked like, and that going on ends it. */
async function killEverywhere(
	when: 'before' | 'after',
	run: (id: string) => Promise<(env: Bindings) => Promise<void>>,
	{ half, end }: { half: Partial<Found>; end: Found },
	goOn: (id: string) => Promise<void>,
) {
	const left = { untouched: 0, half: 0 };
	for (let fatal = 1; ; fatal++) {
		const id = await waitingBox();
		const { bindings, life } = dyingAt(hall.env, fatal, when);
		await (await run(id))(bindings).catch(() => {});
		const there = await found(id);
		const isUntouched = there.ballots > 0;
		if (isUntouched) expect(there).toEqual(untouched);
		else expect(there).toMatchObject(half);
		if (!life.dead) {
			expect(there).toEqual(end);
			return left;
		}
		left[isUntouched ? 'untouched' : 'half']++;
		await goOn(id);
		expect(await found(id)).toEqual(end);
	}
}

describe.each(['before', 'after'] as const)('cut off %s any act', (when) => {
	test('a hand-over leaves the sealed box or the mixed slips; sent again, or with the next minute, it ends', async () => {
		const left = await killEverywhere(when, handOver, { half: mixed, end: done }, async (id) => {
			// A box that is still sealed waits for its key-holder, however many minutes go by.
			const before = await found(id);
			await minute(id);
			expect(await found(id)).toEqual(before.ballots > 0 ? untouched : done);
			await (
				await handOver(id)
			)(hall.env);
		});
		expect(left.untouched).toBeGreaterThan(0);
		expect(left.half).toBeGreaterThan(4);
	});

	test('giving a box up leaves it whole or empty; the next minute destroys what keys are left', async () => {
		const run = (id: string) => Promise.resolve(giveUp(id));
		const left = await killEverywhere(when, run, { half: given, end: givenUp }, async (id) => {
			if ((await found(id)).ballots > 0) await giveUp(id)(hall.env);
			await minute(id);
		});
		expect(left.untouched).toBeGreaterThan(0);
		expect(left.half).toBeGreaterThan(2);
	});
});

test.each([
	['a hand-over', handOver, done, 8],
	['giving up', (id: string) => Promise.resolve(giveUp(id)), givenUp, 6],
] as const)(
	// Behind each statement that writes stands the one that writes the log's line.
	'%s that fails inside its batch, at any statement, changes nothing',
	async (_, run, end, size) => {
		let statements = 1;
		for (let place = 0; place <= statements; place++) {
			const id = await waitingBox();
			const broken = hall.env.DB.prepare("select json('broken')");
			const bindings = breakable(
				hall.env,
				(act) => act(),
				(all) => {
					statements = all.length;
					return all.toSpliced(place, 0, broken);
				},
			);
			await expect((await run(id))(bindings)).rejects.toThrow();
			expect(await found(id)).toEqual(untouched);
			await (
				await run(id)
			)(hall.env);
			expect(await found(id)).toEqual(end);
		}
		expect(statements).toBe(size);
	},
);

/** Lets two runs take turns in every way: so many acts of the one, so many of the other, then the rest of each. */
async function everyTurn(
	one: (id: string) => Promise<(env: Bindings) => Promise<void>>,
	other: (id: string) => Promise<(env: Bindings) => Promise<void>>,
	check: (there: Found) => void,
) {
	let turns = 0;
	let firstLeft = true;
	for (let first = 0; firstLeft; first++) {
		let secondLeft = true;
		for (let second = 0; secondLeft; second++) {
			const id = await waitingBox();
			const [here, there] = [stepped(hall.env, await one(id)), stepped(hall.env, await other(id))];
			firstLeft = await here(first);
			secondLeft = await there(second);
			await here();
			await there();
			await minute(id);
			check(await found(id));
			turns++;
		}
	}
	return turns;
}

test('two windows that hand over at once, however they take turns, give every slip once', async () => {
	const turns = await everyTurn(handOver, handOver, (there) => expect(there).toEqual(done));
	expect(turns).toBeGreaterThan(40);
}, 120_000);

test('a key that is said to be lost while the box is opened: all slips, or none, and never some', async () => {
	const seen = { opened: 0, givenUp: 0 };
	await everyTurn(
		handOver,
		(id) => Promise.resolve(giveUp(id)),
		(there) => {
			expect(there).toEqual(there.lost ? givenUp : done);
			seen[there.lost ? 'givenUp' : 'opened']++;
		},
	);
	expect(seen.opened).toBeGreaterThan(5);
	expect(seen.givenUp).toBeGreaterThan(5);
}, 120_000);
