import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { importSealingKey, unseal } from '#sealing';
import { ballots, invitations, replies, surveys } from '#db/schema/index.ts';
import { fromBase64url } from '#surveys';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { openWithCodes, phoneFor } from '#support/phone.ts';
import { addStrategy } from '#support/strategy.ts';
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
		expect(
			JSON.parse((await unseal(opener, fromBase64url(kept?.sealed ?? '') ?? new Uint8Array())) ?? ''),
		).toEqual({
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

describe('what a phone is told of a survey', () => {
	const shown = async (hall: Hall, address: string) => (await hall.call(null, 'GET', `/s/${address}`)).json;

	test('tells the newest of its council’s replies that is done, was told, and outs nobody', async () => {
		const { hall, survey } = await scene();
		expect((await shown(hall, survey.address)).changed).toBeNull();
		const done = (what: string, toldOn: string | null) => ({
			...{ id: newId(), councilId: hall.councilId, said: 'Groups end too early.', toldOn },
			...{ answer: { state: 'done' as const, what }, ownerId: hall.roles.worker.id },
			...{ dueOn: '2026-01-01', createdOn: '2026-01-01' },
		});
		await hall.db
			.insert(replies)
			.values([
				done('They now end at nine.', '2026-02-01'),
				done('They end at eight.', '2026-01-15'),
				done('Foster carers drive you home.', '2026-02-03'),
				done('Nobody was told of this.', null),
				{ ...done('', '2026-02-02'), answer: { state: 'no' as const, why: 'There is no room.' } },
			]);
		const { changed } = await shown(hall, survey.address);
		expect(changed).toEqual({
			...{ said: 'Groups end too early.', what: 'They now end at nine.' },
			translated: null,
		});
		const other = await scene();
		expect((await shown(other.hall, other.survey.address)).changed).toBeNull();
	});

	test('is what it needs to ask, and nothing of the strategy behind it', async () => {
		const hall = await townHall();
		const plan = await addStrategy(hall.db, hall.councilId);
		const about = { kind: 'priority' as const, id: plan.priority };
		const linked = readySurvey().questions.map((question) => ({ ...question, links: [about] }));
		const { address, content } = await openWithCodes(hall, 0, readySurvey({ questions: linked }));
		const survey = await shown(hall, address);
		expect(survey).toMatchObject({
			open: true,
			title: content.title,
			readers: content.readers,
			minutes: 3,
			council: { name: 'Testshire', slug: hall.slug },
		});
		expect(survey.questions.map(({ id }: { id: string }) => id)).toEqual(
			content.questions.map(({ id }) => id),
		);
		expect(JSON.stringify(content)).toContain(plan.priority);
		expect(JSON.stringify(survey)).not.toContain(plan.priority);
	});

	test('is why it cannot be answered, with who can help, once it was open to anybody', async () => {
		const hall = await townHall();
		const later = await openWithCodes(hall, 0, readySurvey({ opensAt: '2026-03-03T09:00:00.000Z' }));
		expect(await shown(hall, later.address)).toMatchObject({
			open: false,
			why: 'not-yet',
			council: { name: 'Testshire' },
		});
		hall.clock.now = new Date('2026-03-03T09:00:00.000Z');
		expect(await shown(hall, later.address)).toMatchObject({ open: true });
		hall.clock.now = new Date('2026-03-20T17:00:00.000Z');
		expect(await shown(hall, later.address)).toMatchObject({ open: false, why: 'closed' });
	});

	test('is the same for a draft as for an address that nobody has', async () => {
		const hall = await townHall();
		const draft = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
		const unknown = await shown(hall, 'zzzzzz');
		expect(unknown).toMatchObject({
			open: false,
			why: 'unknown',
			council: null,
			check: null,
			translated: {},
		});
		expect(await shown(hall, draft.address)).toEqual(unknown);
	});
});
