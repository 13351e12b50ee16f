import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { importSealingKey, unseal } from '#sealing';
import { ballots, invitations, surveys } from '#db/schema/index.ts';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { openWithCodes, phoneFor } from '#support/phone.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const inBox = (hall: Hall, surveyId: string) =>
	hall.db.select().from(ballots).where(eq(ballots.surveyId, surveyId));
const invited = (hall: Hall, surveyId: string) =>
	hall.db.select().from(invitations).where(eq(invitations.surveyId, surveyId));
const refusedWith = (code: string, status: number) => ({ status, json: { error: { code } } });

/** A hall with an open survey, one code, and a phone. */
async function scene() {
	const hall = await townHall();
	const survey = await openWithCodes(hall);
	const [code = ''] = survey.codes;
	return { hall, survey, code, phone: await phoneFor(hall, survey.address) };
}

describe('a ballot', () => {
	test('arrives sealed, and opens to exactly what was answered', async () => {
		const hall = await townHall();
		const { id, address, codes, content } = await openWithCodes(hall);
		const band = content.band?.options[0]?.id ?? null;
		const answers = { [content.questions[2]?.id ?? '']: { kind: 'agree' as const, face: '4' as const } };
		const phone = await phoneFor(hall, address, { band, answers });
		expect(await phone.send(codes[0] ?? '')).toMatchObject({ status: 201, json: { received: true } });
		const [kept] = await inBox(hall, id);
		const keys = await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id);
		const opener = await importSealingKey(keys?.sealing ?? '');
		expect(JSON.parse((await unseal(opener, kept?.sealed ?? '')) ?? '')).toEqual({
			band,
			answers,
		});
	});

	test('sent again by a phone that heard no answer is one ballot, and the same answer', async () => {
		const { hall, survey, code, phone } = await scene();
		const first = await phone.send(code);
		for (let again = 0; again < 3; again++)
			expect(await phone.send(code)).toMatchObject({ status: first.status, json: first.json });
		expect(await inBox(hall, survey.id)).toHaveLength(1);
	});

	test('that comes twice stays as it was sent first', async () => {
		const { hall, survey, code, phone } = await scene();
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		await phone.cast(signature);
		const before = await inBox(hall, survey.id);
		expect((await phone.cast(signature, { sealed: 'A'.repeat(11472) })).status).toBe(201);
		expect(await inBox(hall, survey.id)).toEqual(before);
	});

	test('needs a signature of this survey: made-up, changed or foreign ones are refused', async () => {
		const { hall, survey, code, phone } = await scene();
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		const elsewhere = await phoneFor(hall, (await openWithCodes(hall)).address);
		const turned = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
		expect(await phone.cast(turned)).toMatchObject(refusedWith('ballot-refused', 403));
		expect(await phone.cast('A'.repeat(342))).toMatchObject(refusedWith('ballot-refused', 403));
		expect(await phone.cast(signature, { nonce: 'A'.repeat(86) })).toMatchObject(
			refusedWith('ballot-refused', 403),
		);
		expect(await elsewhere.cast(signature)).toMatchObject(refusedWith('ballot-refused', 403));
		expect(await inBox(hall, survey.id)).toHaveLength(0);
	});

	test('of another size than all others is refused, and a body over 16 kB is not even read', async () => {
		const { hall, survey, code, phone } = await scene();
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		for (const letters of [0, 4, 11471, 11473])
			expect(await phone.cast(signature, { sealed: 'A'.repeat(letters) })).toMatchObject(
				refusedWith('invalid', 400),
			);
		expect(await phone.cast(signature, { sealed: 'A'.repeat(16 * 1024) })).toMatchObject(
			refusedWith('too-large', 413),
		);
		expect(await inBox(hall, survey.id)).toHaveLength(0);
	});

	test('that comes after the closing time is refused, and so is one for a closed survey', async () => {
		const { hall, survey, code, phone } = await scene();
		const other = await phoneFor(hall, survey.address);
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		hall.clock.now = new Date(Date.parse(survey.content.closesAt ?? ''));
		expect(await phone.cast(signature)).toMatchObject(refusedWith('survey-not-open', 410));
		expect(await phone.sign(code)).toMatchObject(refusedWith('survey-not-open', 410));
		hall.clock.now = new Date('2026-03-02T09:00:00.000Z');
		await hall.db.update(surveys).set({ state: 'closed' }).where(eq(surveys.id, survey.id));
		expect(await phone.cast(signature)).toMatchObject(refusedWith('survey-not-open', 410));
		// Though this Worker remembers it as open.
		expect(await other.sign(survey.codes[1] ?? '')).toMatchObject(refusedWith('survey-not-open', 410));
		expect(await inBox(hall, survey.id)).toHaveLength(0);
	});

	test('costs one statement for signing and one for casting, once the survey was asked for', async () => {
		const { hall, survey, code, phone } = await scene();
		await (await phoneFor(hall, survey.address)).send(survey.codes[1] ?? '');
		let statements = 0;
		const prepare = hall.env.DB.prepare.bind(hall.env.DB);
		hall.env.DB.prepare = (query) => {
			statements++;
			return prepare(query);
		};
		try {
			const signature = await phone.unblind((await phone.sign(code)).json.signature);
			expect(statements).toBe(1);
			await phone.cast(signature);
			expect(statements).toBe(2);
		} finally {
			hall.env.DB.prepare = prepare;
		}
	});
});

describe('a code', () => {
	test('is good for one ballot: another send with it is refused as if nobody had been sent it', async () => {
		const { hall, survey, code, phone } = await scene();
		await phone.send(code);
		const used = await (await phoneFor(hall, survey.address)).sign(code);
		const unknown = await phone.sign('0000000000000');
		const nonsense = await phone.sign('not a code');
		expect(used).toMatchObject(refusedWith('code-refused', 403));
		for (const other of [unknown, nonsense]) {
			expect(other.status).toBe(used.status);
			expect({ ...other.json.error, requestId: '' }).toEqual({ ...used.json.error, requestId: '' });
		}
		expect(await inBox(hall, survey.id)).toHaveLength(1);
	});

	test('is the same in capitals and with hyphens', async () => {
		const { code, phone } = await scene();
		const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toUpperCase().replaceAll('0', 'O');
		expect((await phone.send(typed)).status).toBe(201);
	});

	test('is good for its own survey only', async () => {
		const { hall, code } = await scene();
		const other = await openWithCodes(hall);
		expect(await (await phoneFor(hall, other.address)).sign(code)).toMatchObject(
			refusedWith('code-refused', 403),
		);
	});

	test('raced by a hundred phones at once gives exactly one ballot', async () => {
		const { hall, survey, code } = await scene();
		const phones = await Promise.all(Array.from({ length: 100 }, () => phoneFor(hall, survey.address)));
		const answers = await Promise.all(phones.map((phone) => phone.send(code)));
		expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 403)).toHaveLength(99);
		expect(await inBox(hall, survey.id)).toHaveLength(1);
	});

	test('is not spent by a blinded value that cannot be signed', async () => {
		const { hall, survey, code } = await scene();
		const post = (blinded: string) =>
			hall.call(null, 'POST', `/s/${survey.address}/signatures`, { code, blinded });
		for (const blinded of [`${'_'.repeat(341)}w`, '_'.repeat(342), 'A'.repeat(340), ''])
			expect(await post(blinded)).toMatchObject(refusedWith('invalid', 400));
		expect(await invited(hall, survey.id)).toMatchObject([{ spentOn: null }]);
	});

	test('is spent by no robot that fetches the link, however often', async () => {
		const { hall, survey, code, phone } = await scene();
		for (let time = 0; time < 100; time++)
			await hall.app.request(`/api/s/${survey.address}`, { method: time % 2 ? 'GET' : 'HEAD' }, hall.env);
		expect(await invited(hall, survey.id)).toMatchObject([{ spentOn: null }]);
		expect((await phone.send(code)).status).toBe(201);
	});
});

test('what is stored of a ballot has no code, no time, and nothing in common with the invitation', async () => {
	const { hall, survey, code, phone } = await scene();
	await phone.send(code);
	const [ballot] = await inBox(hall, survey.id);
	const [invitation] = await invited(hall, survey.id);
	expect(Object.keys(ballot ?? {}).sort()).toEqual(['nonceHash', 'sealed', 'surveyId']);
	expect(Object.keys(invitation ?? {}).sort()).toEqual(['codeHash', 'spentOn', 'surveyId']);
	expect(JSON.stringify([ballot, invitation])).not.toContain(code);
	expect(new Set([ballot?.nonceHash, invitation?.codeHash, invitation?.spentOn]).size).toBe(3);
});
