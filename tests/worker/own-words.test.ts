// Own words between the opening of the box and the release: read by workers, themed, cleared for showing.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { releases, wordReadings } from '#db/schema/index.ts';
import { openedBox, type WrittenWords } from '#support/opened-box.ts';
import { addTheme, publish, readSlip, readWords } from '#support/reading-words.ts';
import { townHall } from '#support/town-hall.ts';

test('own words are read by workers alone, without their group and in an order that says nothing', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const at = `/surveys/${id}/own-words/${question('own-words')}`;
	expect((await hall.call('board', 'GET', at)).status).toBe(403);
	const { slips } = await readWords(hall, id, question('own-words'));
	expect(slips).toHaveLength(12);
	expect(slips.map((slip) => slip.id)).toEqual(slips.map((slip) => slip.id).toSorted());
	for (const slip of slips) expect(slip).not.toHaveProperty('band');
	expect((await hall.call('worker', 'GET', `/surveys/${id}/own-words/${question('agree')}`)).status).toBe(
		404,
	);
});

test('words that a young person did not share are never quoted', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const { slips } = await readWords(hall, id, question('own-words'));
	const kept = slips.find(({ share }) => !share)?.id ?? '';
	const shared = slips.find(({ share }) => share)?.id ?? '';
	expect(await readSlip(hall, id, kept, null, 'We want more time')).toMatchObject({
		status: 403,
		json: { error: { fields: [{ field: 'quote' }] } },
	});
	expect((await hall.db.select().from(wordReadings).where(eq(wordReadings.surveyId, id))).length).toBe(0);
	expect((await readSlip(hall, id, shared, null, 'We want more time')).status).toBe(200);
	const after = (await readWords(hall, id, question('own-words'))).slips;
	expect(after.filter(({ read }) => read)).toMatchObject([{ id: shared, quote: 'We want more time' }]);
});

test('a quote that may give somebody away is pointed out and not held back', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const shared =
		(await readWords(hall, id, question('own-words'))).slips.find(({ share }) => share)?.id ?? '';
	const { status, json } = await readSlip(hall, id, shared, null, 'I am 14 and want more time');
	expect({ status, lookAgain: json.lookAgain }).toEqual({
		status: 200,
		lookAgain: [expect.objectContaining({ kind: 'age', text: 'I am 14', stops: false })],
	});
	const progress = (await hall.call('worker', 'GET', `/surveys/${id}/own-words`)).json.questions;
	expect(progress).toMatchObject([
		{ total: 12, read: 1, quotes: 1, lookAgain: ['I am 14 and want more time'] },
	]);
});

test('a theme is given another name, and keeps what was read under it', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const asked = question('own-words');
	const theme = await addTheme(hall, id, asked, 'Tiem with family');
	const other = await addTheme(hall, id, asked, 'School');
	const [first] = (await readWords(hall, id, asked)).slips;
	await readSlip(hall, id, first?.id ?? '', theme, null);
	const rename = (name: string, to = theme, by = hall) =>
		by.call('worker', 'PUT', `/surveys/${id}/themes/${to}`, { name });
	expect((await rename('Time with family')).json).toEqual({ lookAgain: [] });
	const now = await readWords(hall, id, asked);
	expect(now.themes.map(({ name }) => name)).toEqual(['School', 'Time with family']);
	expect(now.slips.find((slip) => slip.id === first?.id)).toMatchObject({ theme });
	expect((await rename('time with FAMILY')).status).toBe(200);
	expect((await rename('school')).json.error).toMatchObject({
		code: 'already-there',
		fields: [{ field: 'name' }],
	});
	expect((await rename('Ask Jack Smith')).json.error.code).toBe('not-for-everybody');
	expect((await rename('')).status).toBe(400);
	expect((await rename('Theirs', theme, await townHall())).status).toBe(404);
	await publish(hall, id);
	expect((await rename('Too late', other)).json.error.code).toBe('wrong-state');
	expect((await readWords(hall, id, asked)).themes).toBeUndefined();
});

test('a released survey tells themes as ranges of everybody who wrote, and the quotes that were cleared', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const asked = question('own-words');
	const theme = await addTheme(hall, id, asked, 'Time with family');
	const { slips } = await readWords(hall, id, asked);
	// Six of twelve are read under the theme: half of all who wrote, though all of those that were read.
	const shared = slips.filter(({ share }) => share).slice(0, 3);
	const kept = slips.filter(({ share }) => !share).slice(0, 3);
	for (const { id: slip } of shared) await readSlip(hall, id, slip, theme, 'We want more time');
	for (const { id: slip } of kept) await readSlip(hall, id, slip, theme, null);
	await publish(hall, id);
	const { json } = await hall.call('board', 'GET', `/surveys/${id}/release`);
	expect(json.voices).toEqual([
		{
			question: asked,
			themes: [{ name: 'Time with family', from: 40, to: 60 }],
			quotes: ['We want more time', 'We want more time', 'We want more time'],
		},
	]);
	expect(JSON.stringify(json)).not.toContain('We want more time, ');
});

test('own words of fewer than ten give the board nothing, cleared or not', async () => {
	const hall = await townHall();
	const nine = Array.from({ length: 9 }, (): WrittenWords => ({ text: 'More time', share: true }));
	const { id, question } = await openedBox(hall, { ownWords: nine });
	const [first] = (await readWords(hall, id, question('own-words'))).slips;
	await readSlip(hall, id, first?.id ?? '', null, 'More time');
	await publish(hall, id);
	expect((await hall.call('board', 'GET', `/surveys/${id}/release`)).json.voices).toEqual([]);
});

test('before the first is read it is said whether anything of own words can ever be shown', async () => {
	const hall = await townHall();
	const words = (number: number): WrittenWords[] =>
		Array.from({ length: number }, (_, n) => ({ text: `Words ${n}`, share: true }));
	for (const [number, canBeTold] of [
		[9, false],
		[10, true],
	] as const) {
		const { id, question } = await openedBox(hall, { ownWords: words(number) });
		expect(await readWords(hall, id, question('own-words'))).toMatchObject({ least: 10, canBeTold });
	}
});

test('who looked at own words stands in the log once a day for each survey, and nothing of the words', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const lines = async () =>
		(await hall.call('admin', 'GET', `/acts?thing=${id}`)).json.lines.filter(
			({ kind }: { kind: string }) => kind === 'own-words-opened',
		);
	for (let n = 0; n < 2; n++) await readWords(hall, id, question('own-words'));
	expect(await lines()).toMatchObject([{ person: { name: 'worker' }, role: 'worker' }]);
	hall.clock.now = new Date(hall.clock.now.getTime() + 86_400_000);
	await readWords(hall, id, question('own-words'));
	const [, ...more] = await lines();
	expect(more).toHaveLength(1);
	const { slips } = await readWords(hall, id, question('own-words'));
	for (const { text } of slips) expect(JSON.stringify(await lines())).not.toContain(text);
});

test('after release nothing about own words can be read or changed any more', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const asked = question('own-words');
	const theme = await addTheme(hall, id, asked, 'Family');
	const [first] = (await readWords(hall, id, asked)).slips;
	await publish(hall, id);
	const frozen = (await hall.db.select().from(releases).where(eq(releases.surveyId, id)))[0];
	expect((await hall.call('worker', 'GET', `/surveys/${id}/own-words/${asked}`)).status).toBe(409);
	expect((await readSlip(hall, id, first?.id ?? '', theme, null)).status).toBe(404);
	expect((await hall.call('worker', 'DELETE', `/surveys/${id}/themes/${theme}`)).status).toBe(409);
	expect(
		(await hall.call('worker', 'POST', `/surveys/${id}/themes`, { question: asked, name: 'New' })).status,
	).toBe(409);
	expect((await hall.db.select().from(releases).where(eq(releases.surveyId, id)))[0]).toEqual(frozen);
});

test('a theme stands once, and what was read under it has none when it goes', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const asked = question('own-words');
	const theme = await addTheme(hall, id, asked, 'Family');
	const again = await hall.call('worker', 'POST', `/surveys/${id}/themes`, {
		question: asked,
		name: 'family',
	});
	expect(again.status).toBe(409);
	const [first] = (await readWords(hall, id, asked)).slips;
	await readSlip(hall, id, first?.id ?? '', theme, null);
	expect((await hall.call('worker', 'DELETE', `/surveys/${id}/themes/${theme}`)).status).toBe(200);
	const after = await readWords(hall, id, asked);
	expect(after.themes).toEqual([]);
	expect(after.slips.filter(({ read }) => read)).toMatchObject([{ id: first?.id, theme: null }]);
	expect((await readSlip(hall, id, first?.id ?? '', theme, null)).status).toBe(400);
});
