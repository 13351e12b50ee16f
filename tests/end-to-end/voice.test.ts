// A person's voice: a worker reads a survey out loud at the desk, line by line, and a phone plays it. Chromium is given a
// microphone that hums.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBase64url, voiceSteps, type SurveyContent } from '#surveys';
import { call, draftNewSurvey } from '#support/at-the-desk.ts';
import { desktop, expectAccessible, visitor } from '#support/browser.ts';
import { chromiumAsOnAPhone } from '#support/chromium.ts';
import { everyKind } from '#support/every-kind.ts';
import { encoded, rate } from '../../web/src/lib/desk/voice/to-mp3.ts';

const hum = (seconds: number) =>
	Float32Array.from({ length: rate * seconds }, (_, at) => 0.5 * Math.sin((2 * Math.PI * 220 * at) / rate));

/** A WAVE file of it, as Chromium's microphone of files wants one. */
function wave(samples: Float32Array): Buffer {
	const data = Buffer.from(Int16Array.from(samples, (sample) => sample * 32_767).buffer);
	const head = Buffer.alloc(44);
	head.write('RIFF');
	head.writeUInt32LE(36 + data.length, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(rate * 2, 28);
	head.writeUInt16LE(2, 32);
	head.writeUInt16LE(16, 34);
	head.write('data', 36);
	head.writeUInt32LE(data.length, 40);
	return Buffer.concat([head, data]);
}

const folder = mkdtempSync(join(tmpdir(), 'heard-voice-'));
const microphone = join(folder, 'hum.wav');
let browser: Browser;
beforeAll(async () => {
	writeFileSync(microphone, wave(hum(5)));
	browser = await chromium.launch({
		...chromiumAsOnAPhone,
		args: [
			...chromiumAsOnAPhone.args,
			...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
			`--use-file-for-fake-audio-capture=${microphone}`,
		],
	});
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** One question to choose from, one with faces, one to put in order, and nothing else: soon read. */
const short = (): Partial<SurveyContent> => ({
	band: null,
	questions: everyKind().filter(({ kind }) => ['choose-one', 'agree', 'put-in-order'].includes(kind)),
});

/** A draft of which every line is read, but those that are left to do. */
async function draftRead(page: Page, title: string, leaveOut: string[] = []) {
	const draft = await draftNewSurvey(page, title, short());
	const bytes = toBase64url(encoded(hum(0.2)));
	for (const { key, english } of voiceSteps(draft.content).flatMap(({ lines }) => lines))
		if (!leaveOut.includes(key))
			await call(page, 'POST', `/surveys/${draft.id}/voice/en`, { key, words: english ?? 'ours', bytes });
	return draft;
}

/** What was lit, in the order in which it was; until the page falls silent. */
async function litWhile(page: Page, press: () => Promise<void>): Promise<string[]> {
	await page.evaluate(() => {
		const lit: string[] = [];
		Object.assign(window, { lit });
		new MutationObserver((changes) => {
			for (const { target } of changes)
				if (target instanceof HTMLElement && target.classList.contains('lit'))
					lit.push(target.innerText.trim());
		}).observe(document.body, { subtree: true, attributeFilter: ['class'] });
	});
	await press();
	await page.locator('[data-reading]').waitFor();
	await page.locator('[data-reading]').waitFor({ state: 'detached' });
	return await page.evaluate('lit');
}

test('a worker reads a line, listens, reads it again, keeps it, deletes it, and has it back', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	const { id } = await draftNewSurvey(page, 'To be read', short());
	await page.goto(`/desk/surveys/${id}/check`);
	await expectAccessible(page);
	await page.getByRole('region', { name: 'Read out loud' }).getByRole('link', { name: 'English' }).click();
	const line = page.locator('#line-title');
	await line.getByRole('button', { name: /^Record/ }).click();
	await line.getByText('Recording …').waitFor();
	await expectAccessible(page);
	await line.getByRole('button', { name: 'Stop' }).click();
	await line.getByText('It is not kept yet').waitFor();
	await expectAccessible(page);
	await line.getByRole('button', { name: 'Read it again' }).click();
	await line.getByText('Recording …').waitFor();
	await expectAccessible(page);
	await line.getByRole('button', { name: 'Stop' }).click();
	await line.getByRole('button', { name: 'Keep it' }).click();
	await line.getByText(/^Read\. \d/).waitFor();
	await page.getByText(/^1 of \d+ lines are read/).waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(/^Record: /);
	const length = await line.locator('audio').evaluate(
		(audio) =>
			new Promise<number>((told) => {
				if (!(audio instanceof HTMLAudioElement)) throw new Error('audio');
				audio.addEventListener('durationchange', () => told(audio.duration));
				audio.load();
				void audio.play();
			}),
	);
	expect(length).toBeGreaterThan(0);
	await line.getByRole('button', { name: 'Delete' }).click();
	await line.getByText('Deleted.').waitFor();
	await line.getByRole('button', { name: 'Undo' }).click();
	await line.getByText(/^Read\. \d/).waitFor();
	await page.reload();
	await line.getByText(/^Read\. \d/).waitFor();
	await context.close();
});

test('a phone plays the question and each answer, lit one after the other, with one request for all of a step', async () => {
	const desk = await visitor(browser, { viewport: desktop });
	const { id, address, content } = await draftRead(desk.page, 'Read by a person');
	await call(desk.page, 'POST', `/surveys/${id}/open`, { version: 2 });
	await desk.context.close();
	const { context, page } = await visitor(browser);
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname, search } = new URL(request.url());
		if (pathname.includes('/voice/')) asked.push(pathname + search);
	});
	await page.goto(`/s/${address}#0000000000000`);
	const listen = page.locator('section:not([hidden])').getByRole('button', { name: 'Listen' });
	await listen.waitFor();
	expect(asked).toEqual([]);
	expect(await litWhile(page, () => listen.click())).toEqual([content.title, content.why, content.readers]);
	await button(page, 'Start').click();
	for (const question of content.questions) {
		await expectAccessible(page);
		const answers = await page
			.locator('section:not([hidden]) :is(.answer > .choice, .faces .choice, .tap-list .name)')
			.allInnerTexts();
		expect(await litWhile(page, () => listen.click())).toEqual([
			question.wording,
			...answers.map((words) => words.trim()),
		]);
		await button(page, 'Skip').click();
	}
	expect(asked).toEqual(
		['welcome', ...content.questions.map(({ id }) => id)].map((step) => `/api/s/${address}/voice/${step}`),
	);
	await context.close();
});

test('it falls silent when told, on the next step, and when somebody leaves', async () => {
	const desk = await visitor(browser, { viewport: desktop });
	const { id, address } = await draftRead(desk.page, 'Falls silent');
	await call(desk.page, 'POST', `/surveys/${id}/open`, { version: 2 });
	await desk.context.close();
	const { context, page } = await visitor(browser);
	await page.goto(`/s/${address}#0000000000000`);
	const listen = page.locator('section:not([hidden])').getByRole('button', { name: 'Listen' });
	const sounds = page.locator('audio');
	await listen.click();
	await sounds.waitFor({ state: 'attached' });
	await page.getByRole('button', { name: 'Stop' }).click();
	expect([await sounds.count(), await page.locator('.lit').count()]).toEqual([0, 0]);
	await listen.click();
	await button(page, 'Start').click();
	expect([await sounds.count(), await page.locator('.lit').count()]).toEqual([0, 0]);
	await context.close();
});

test('with a line that nobody read, no voice is offered, and Check and open says what is missing', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	const { id, address, content } = await draftRead(page, 'Not whole', ['why']);
	const all = voiceSteps(content).flatMap(({ lines }) => lines).length;
	await page.goto(`/desk/surveys/${id}/check`);
	await page.getByText(`${all - 1} of ${all} lines`).waitFor();
	await call(page, 'POST', `/surveys/${id}/open`, { version: 2 });
	await page.goto(`/s/${address}`);
	await page.locator('[data-part="reading"][data-ready]').waitFor();
	expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
	await context.close();
});

test('what does not get through leaves the page as it was, and can be asked for again', async () => {
	const desk = await visitor(browser, { viewport: desktop });
	const { id, address } = await draftRead(desk.page, 'A weak signal');
	await call(desk.page, 'POST', `/surveys/${id}/open`, { version: 2 });
	await desk.context.close();
	const { context, page } = await visitor(browser);
	await page.goto(`/s/${address}#0000000000000`);
	const listen = page.locator('section:not([hidden])').getByRole('button', { name: 'Listen' });
	await listen.waitFor();
	await page.route('**/voice/**', (route) => route.abort());
	await listen.click();
	await listen.waitFor();
	expect(await page.locator('[data-reading], .lit, audio').count()).toBe(0);
	await page.unroute('**/voice/**');
	expect((await litWhile(page, () => listen.click())).length).toBe(3);
	await context.close();
});
