import { expect, test } from 'vitest';
import { readySurvey } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { publicPage } from '#support/told-and-released.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const content = (hall: Hall, change: object = {}) => ({
	said: 'We want longer visits.',
	answer: { state: 'done', what: 'You have them.' },
	owner: hall.roles.worker.id,
	dueOn: '2026-04-20',
	links: [],
	...change,
});
const started = async (hall: Hall, change: object = {}): Promise<string> =>
	(await hall.call('worker', 'POST', '/replies', content(hall, change))).json.id;

test('a full name with a street is not told, and the page says where it stands and what to do', async () => {
	const hall = await townHall();
	const id = await started(hall, { said: 'Sam Smith at 12 Elm Road told us his carer shouts.' });
	const { found } = (await hall.call('worker', 'GET', `/replies/${id}/look-over`)).json;
	expect(found).toMatchObject([
		{ field: 'said', text: 'Sam Smith', at: 0, stops: true },
		{ field: 'said', text: '12 Elm Road', at: 13, stops: true },
	]);
	const refusal = await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	expect(refusal).toMatchObject({ status: 422, json: { error: { code: 'not-for-everybody' } } });
	expect((await publicPage(hall)).told).toEqual([]);
});

test('a reply that everybody reads cannot be changed into one that names somebody, and tells the day it was changed', async () => {
	const hall = await townHall();
	const id = await started(hall);
	await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	const save = (change: object) => hall.call('worker', 'PUT', `/replies/${id}`, content(hall, change));
	expect((await save({ said: 'Sam Smith wants visits.' })).status).toBe(422);
	expect((await save({ answer: { state: 'no', why: 'No.' } })).status).toBe(422);
	expect((await publicPage(hall)).told[0]).toMatchObject({ said: 'We want longer visits.', changedOn: null });
	hall.clock.now = new Date('2026-05-03T09:00:00.000Z');
	expect((await save({ owner: hall.roles.admin.id })).status).toBe(200);
	expect((await publicPage(hall)).told[0].changedOn).toBe(null);
	expect((await save({ said: 'We want much longer visits.' })).status).toBe(200);
	expect((await publicPage(hall)).told[0].changedOn).toBe('2026-05-03');
});

test('a reply that is late gets a new owner, and new words for the same day; no new day that is past', async () => {
	const hall = await townHall();
	const doing = (by: string, what = 'We are asking.') => ({ answer: { state: 'doing', what, by } });
	const id = await started(hall, doing('2026-03-09'));
	await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	hall.clock.now = new Date('2026-05-03T09:00:00.000Z');
	const save = (change: object) => hall.call('worker', 'PUT', `/replies/${id}`, content(hall, change));
	expect((await save({ ...doing('2026-03-09'), owner: hall.roles.admin.id })).status).toBe(200);
	expect((await save({ ...doing('2026-03-09'), dueOn: '2026-06-01' })).status).toBe(200);
	expect((await save(doing('2026-03-09', 'We are still asking.'))).status).toBe(200);
	const moved = await save(doing('2026-03-10', 'We are still asking.'));
	expect(moved).toMatchObject({ status: 422, json: { error: { fields: [{ field: 'answer.by' }] } } });
	const typed = { said: 'We want it.', ...doing('2026-03-09') };
	const looked = async (more: object) =>
		(await hall.call('worker', 'POST', '/replies/look-over', { ...typed, ...more })).json.found;
	expect(await looked({ standing: id })).toEqual([]);
	expect(await looked({})).toMatchObject([{ field: 'answer.by' }]);
});

test('words that everybody reads already are not new for a space at their end, and are new for a letter', async () => {
	const hall = await townHall();
	const id = await started(hall);
	await hall.call('worker', 'POST', `/replies/${id}/tell`, {});
	const isNew = async (said: string, what: string) => {
		const typed = { said, answer: { state: 'done', what }, standing: id };
		return (await hall.call('worker', 'POST', '/replies/look-over', typed)).json.isNew;
	};
	expect(await isNew(' We want longer visits.  ', 'You have them. ')).toBe(false);
	expect(await isNew('We want longer visits!', 'You have them.')).toBe(true);
	expect(await isNew('We want longer visits.', 'You have some of them.')).toBe(true);
});

test('what is told is what was looked at: a version that was saved since is refused', async () => {
	const hall = await townHall();
	const id = await started(hall);
	const { version } = (await hall.call('worker', 'GET', `/replies/${id}/look-over`)).json;
	await hall.call('worker', 'PUT', `/replies/${id}`, content(hall, { said: 'We want something else.' }));
	const refusal = await hall.call('worker', 'POST', `/replies/${id}/tell`, { version });
	expect(refusal).toMatchObject({ status: 409, json: { error: { fields: [{ field: 'version' }] } } });
	expect((await publicPage(hall)).told).toEqual([]);
});

test('what was seen before it was told, taken down or put back is not saved over it', async () => {
	const hall = await townHall();
	const id = await started(hall);
	const version = async () => (await hall.call('worker', 'GET', `/replies/${id}`)).json.reply.version;
	const acts = [
		['tell', {}],
		['take-down', { why: 'wrong' }],
		['put-back', {}],
	] as const;
	for (const [act, json] of acts) {
		const seen = await version();
		expect((await hall.call('worker', 'POST', `/replies/${id}/${act}`, json)).status).toBe(200);
		const late = await hall.call('worker', 'PUT', `/replies/${id}`, { ...content(hall), version: seen });
		expect(late).toMatchObject({ status: 409, json: { error: { fields: [{ field: 'version' }] } } });
	}
	const save = { ...content(hall), version: await version() };
	expect((await hall.call('worker', 'PUT', `/replies/${id}`, save)).status).toBe(200);
});

test('two people in one reply: the second save is refused and changes nothing', async () => {
	const hall = await townHall();
	const id = await started(hall);
	const save = (said: string, version: number) =>
		hall.call('worker', 'PUT', `/replies/${id}`, { ...content(hall, { said, links: [] }), version });
	expect((await save('The first of us.', 1)).status).toBe(200);
	expect(await save('The second of us.', 1)).toMatchObject({
		status: 409,
		json: { error: { fields: [{ field: 'version' }] } },
	});
	const { reply, history } = (await hall.call('worker', 'GET', `/replies/${id}`)).json;
	expect(reply).toMatchObject({ said: 'The first of us.', version: 2 });
	expect(history).toHaveLength(1);
});

test('words that are not saved are looked over and not kept', async () => {
	const hall = await townHall();
	const typed = { said: 'Sam Smith wants it.', answer: { state: 'waiting' } };
	const { found } = (await hall.call('worker', 'POST', '/replies/look-over', typed)).json;
	expect(found).toMatchObject([{ text: 'Sam Smith', stops: true }]);
	expect((await hall.call('worker', 'GET', '/replies')).json.replies).toEqual([]);
});

test('a theme or a quote that names somebody is not kept, and a first name is pointed out', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const words = question('own-words');
	const theme = (name: string) =>
		hall.call('worker', 'POST', `/surveys/${id}/themes`, { question: words, name });
	expect(await theme('What Sam Smith did')).toMatchObject({
		status: 422,
		json: { error: { fields: [{ field: 'name' }] } },
	});
	expect((await theme('Time')).status).toBe(201);
	const { slips } = (await hall.call('worker', 'GET', `/surveys/${id}/own-words/${words}`)).json;
	const slip = slips.find(({ share }: { share: boolean }) => share);
	const quote = (text: string) =>
		hall.call('worker', 'PUT', `/surveys/${id}/own-words/slips/${slip.id}`, { theme: null, quote: text });
	expect(await quote('Sam Smith shouts')).toMatchObject({
		status: 422,
		json: { error: { fields: [{ field: 'quote' }] } },
	});
	expect((await quote('Charlie shouts')).json.lookAgain).toMatchObject([{ kind: 'name', text: 'Charlie' }]);
});

test('a survey whose title would out its reader does not open', async () => {
	const hall = await townHall();
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	const draft = readySurvey({ title: 'Your foster placement' });
	await hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version: 1, content: draft });
	const { problems } = (await hall.call('worker', 'GET', `/surveys/${survey.id}/check`)).json;
	expect(problems).toMatchObject([{ field: 'title' }]);
	expect((await hall.call('worker', 'POST', `/surveys/${survey.id}/open`, { version: 2 })).status).toBe(422);
});

test('a survey does not open with somebody’s name in the help of a question, in a signpost or in a group', async () => {
	const hall = await townHall();
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	const ready = readySurvey();
	const name = 'Ask Sam Smith.';
	const questions = ready.questions.map((question, at) => {
		if (at === 1) return { ...question, help: name };
		if (question.kind === 'agree') return { ...question, signpost: { when: 'disagree', words: name } };
		if (question.kind !== 'choose-one') return question;
		return { ...question, options: question.options.map((one) => ({ ...one, signpost: name })) };
	});
	const options = ready.band?.options.map((one) => ({ ...one, label: `Sam Smith and ${one.label}` })) ?? [];
	const content = { ...ready, questions, band: { wording: 'Do you know Sam Smith?', options } };
	expect((await hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version: 1, content })).status).toBe(
		200,
	);
	const { problems } = (await hall.call('worker', 'GET', `/surveys/${survey.id}/check`)).json;
	expect(problems.map(({ field }: { field: string }) => field)).toEqual([
		...['band.wording', 'band.options.0.label', 'band.options.1.label'],
		...['questions.0.options.0.signpost', 'questions.0.options.1.signpost'],
		...['questions.1.help', 'questions.2.signpost.words'],
	]);
	expect((await hall.call('worker', 'POST', `/surveys/${survey.id}/open`, { version: 2 })).status).toBe(422);
});
