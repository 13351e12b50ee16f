// The stuffer wants more than one ballot, or one without being asked. What a single phone can do wrong, and a hundred
// phones that race for one code, is in tests/worker/ballots.test.ts; here are the forgeries.
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { randomBytes, signatureBytes } from '#sealing';
import { bytesOf, integerOf, modularPower } from '#sealing/modular-arithmetic.ts';
import type { SigningPublicKey } from '#sealing/public-survey-keys.ts';
import { drawCode, fromBase64url, toBase64url } from '#surveys';
import { ballots, invitations } from '#db/schema/index.ts';
import { openWithCodes, phoneFor } from '#support/phone.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const inBox = (hall: Hall, surveyId: string) => hall.db.$count(ballots, eq(ballots.surveyId, surveyId));
const ballotRefused = { status: 403, json: { error: { code: 'ballot-refused' } } };
const asNumber = (text: string) => integerOf(fromBase64url(text) ?? new Uint8Array(1));
const asText = (number: bigint) => toBase64url(bytesOf(number, signatureBytes));

/** An open survey with so many phones, each with a code of its own and the signature that it got for it. */
async function signedPhones(howMany: number, hall: Hall) {
	const survey = await openWithCodes(hall, howMany);
	const phones = [];
	for (const code of survey.codes) {
		const phone = await phoneFor(hall, survey.address);
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		phones.push({ ...phone, code, signature, nonce: toBase64url(phone.blinding.nonce) });
	}
	return { ...survey, phones };
}

/** One phone of its kind, or the test is wrong. */
function some<T>(phone: T | undefined): T {
	if (phone === undefined) throw new Error('there is no such phone');
	return phone;
}

/** All codes that are one letter away from a known one, upwards. */
const beside = (known: string) =>
	Array.from(known, (letter, at) => {
		const next = alphabet[(alphabet.indexOf(letter) + 1) % alphabet.length] ?? '';
		return known.slice(0, at) + next + known.slice(at + 1);
	});

describe('guessing codes', () => {
	test('finds none, not even beside one that is known', async () => {
		const hall = await townHall();
		const { id, address, codes } = await openWithCodes(hall, 3);
		const phone = await phoneFor(hall, address);
		const drawn = Array.from({ length: 100 }, () => drawCode(randomBytes));
		for (const guess of [...codes.flatMap(beside), ...drawn])
			expect((await phone.sign(guess)).status).toBe(403);
		const rows = await hall.db.select().from(invitations).where(eq(invitations.surveyId, id));
		expect(rows.filter(({ spentOn }) => spentOn !== null)).toEqual([]);
	});

	test('finds the neighbour’s where codes are counted up', () => {
		const given = Array.from({ length: 3 }, (_, place) => String(4711 + place).padStart(13, '0'));
		expect(given).toEqual(expect.arrayContaining(beside(given[0] ?? '').slice(-1)));
	});
});

describe('a signature', () => {
	test('is for one survey: a whole ballot of another, nonce and signature, is refused', async () => {
		const hall = await townHall();
		const mine = some((await signedPhones(1, hall)).phones[0]);
		const other = await signedPhones(1, hall);
		const theirs = some(other.phones[0]);
		expect(await theirs.cast(mine.signature, { nonce: mine.nonce })).toMatchObject(ballotRefused);
		expect(await inBox(hall, other.id)).toBe(0);
		expect((await theirs.cast(theirs.signature)).status).toBe(201);
	});

	test('is for one nonce: another phone’s nonce, though it was signed too, is refused', async () => {
		const hall = await townHall();
		const { id, phones } = await signedPhones(2, hall);
		const [one, other] = [some(phones[0]), some(phones[1])];
		expect(await one.cast(one.signature, { nonce: other.nonce })).toMatchObject(ballotRefused);
		expect(await inBox(hall, id)).toBe(0);
	});

	test('replayed a hundred times at once, with other answers each time, is one ballot', async () => {
		const hall = await townHall();
		const { id, address, phones } = await signedPhones(1, hall);
		const mine = some(phones[0]);
		const replays = await Promise.all(Array.from({ length: 100 }, () => phoneFor(hall, address)));
		const { nonce, signature } = mine;
		const answers = await Promise.all(replays.map((replay) => replay.cast(signature, { nonce })));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
		expect(await inBox(hall, id)).toBe(1);
	});

	test('would be many where software looks first and writes then', async () => {
		await env.DB.prepare('create table naive_votes (code text)').run();
		const vote = async () => {
			const seen = await env.DB.prepare('select 1 from naive_votes where code = ?').bind('mine').first();
			if (!seen) await env.DB.prepare('insert into naive_votes values (?)').bind('mine').run();
		};
		await Promise.all(Array.from({ length: 100 }, vote));
		const { results } = await env.DB.prepare('select * from naive_votes').all();
		expect(results.length).toBeGreaterThan(1);
	});

	test('for two codes on one nonce is one ballot', async () => {
		const hall = await townHall();
		const { id, address, codes } = await openWithCodes(hall, 2);
		const phone = await phoneFor(hall, address);
		for (const code of codes) expect((await phone.send(code)).status).toBe(201);
		expect(await inBox(hall, id)).toBe(1);
	});

	test('spelt differently is no other signature, and a nonce spelt differently no other nonce', async () => {
		const hall = await townHall();
		const { id, address, phones } = await signedPhones(1, hall);
		const { cast, signature, nonce } = some(phones[0]);
		const { n } = (await hall.call(null, 'GET', `/s/${address}`)).json.keys.signing as SigningPublicKey;
		const modulus = asNumber(n);
		const opposite = asText(modulus - asNumber(signature));
		const above = asNumber(signature) + modulus;
		expect(await cast(opposite)).toMatchObject(ballotRefused);
		if (above < 2n ** BigInt(signatureBytes * 8))
			expect(await cast(asText(above))).toMatchObject(ballotRefused);
		expect((await cast(signature)).status).toBe(201);
		// The last letter of 64 bytes in base64url has four bits that say nothing.
		for (const letter of 'AQgw_') await cast(signature, { nonce: nonce.slice(0, -1) + letter });
		expect(await inBox(hall, id)).toBe(1);
	});

	test('multiplied out of two others is refused, though it would hold in RSA without padding', async () => {
		const hall = await townHall();
		const { id, address, phones } = await signedPhones(2, hall);
		const [one, other] = [some(phones[0]), some(phones[1])];
		const { n, e } = (await hall.call(null, 'GET', `/s/${address}`)).json.keys.signing as SigningPublicKey;
		const [modulus, exponent] = [asNumber(n), asNumber(e)];
		const [first, second] = [asNumber(one.signature), asNumber(other.signature)];
		const product = (first * second) % modulus;
		const encoded = (signature: bigint) => modularPower(signature, exponent, modulus);
		expect(encoded(product)).toBe((encoded(first) * encoded(second)) % modulus);
		for (const nonce of [one.nonce, other.nonce, toBase64url(randomBytes(64))])
			expect(await one.cast(asText(product), { nonce })).toMatchObject(ballotRefused);
		expect(await inBox(hall, id)).toBe(0);
	});
});
