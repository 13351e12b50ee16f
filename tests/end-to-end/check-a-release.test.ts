// Whoever does not believe that results give nobody away: takes the file beside them and has it checked.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchAtDesk, signIn, visitor } from '#support/browser.ts';

const root = join(import.meta.dirname, '../..');
let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'heard-check-'));
	browser = await launchAtDesk();
	({ page } = await visitor(browser, { viewport: desktop }));
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

/** The file behind a link of the page, and what the auditor says of it. */
async function checked(link: ReturnType<Page['getByRole']>) {
	const href = (await link.first().getAttribute('href')) ?? '';
	const answer = await page.request.get(href);
	expect(answer.headers()).toMatchObject({
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
	});
	const text = await answer.text();
	const path = join(folder, 'release.json');
	writeFileSync(path, text);
	const audit = spawnSync(process.execPath, ['bin/heard.ts', 'audit', path], { cwd: root, encoding: 'utf8' });
	return { text, status: audit.status, told: audit.stdout + audit.stderr };
}

test('the polls on a council’s page come with their numbers as a file, which prove nothing', async () => {
	await page.goto('/c/warrington');
	const { text, status, told } = await checked(page.getByRole('link', { name: 'These results as a file' }));
	expect(told).toMatch(/Nothing can be proved/);
	expect(status).toBe(0);
	expect(text).not.toMatch(/"bands": \[\s*\{/);
	await page.getByRole('link', { name: 'How to check them' }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('How to check results');
});

test('so do the results on the desk, and what a board is told of a priority', async () => {
	await signIn(page, 'participation@warrington.example');
	const { surveys } = await (await page.request.get('/api/surveys')).json();
	const { id } = surveys.find(({ state }: { state: string }) => state === 'released');
	await page.goto(`/desk/surveys/${id}/results`);
	const data = page.getByRole('link', { name: 'Download as data (JSON)' });
	const desk = await checked(data);
	expect(desk).toMatchObject({
		status: 0,
		told: expect.stringContaining('Told just as the public rule tells it'),
	});

	await page.goto('/board/warrington/strategy');
	const paths = await page
		.locator('main table a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	for (const path of paths.filter((one) => /strategy\/\w+$/.test(one))) {
		await page.goto(path);
		if ((await data.count()) > 0) break;
	}
	const board = await checked(data);
	expect(board.status).toBe(0);
	expect(JSON.parse(board.text).format).toBe('heard-release-2');
});

test('the lock of a survey shows the same letters on a phone, at the desk, and worked out from the saved page', async () => {
	const young = await page.request.get('/s/b3an5');
	const html = await young.text();
	const path = join(folder, 'page.html');
	writeFileSync(path, html);
	const words = ['bin/heard.ts', 'fingerprint', path];
	const { stdout, status } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
	expect(status).toBe(0);
	const letters = stdout.trim();
	expect(letters).toMatch(/^(\w{4} ){7}\w{4}$/);

	await page.goto('/s/b3an5');
	await page.getByText('What we can and can’t promise').click();
	expect(await page.getByText('It is to check our lock').innerText()).toContain(letters);

	const { surveys } = await (await page.request.get('/api/surveys?search=b3an5')).json();
	const [{ id }] = surveys;
	await page.goto(`/desk/surveys/${id}`);
	expect(await page.locator('dl').getByText(letters).count()).toBe(1);
	await page.getByRole('link', { name: 'What it is for' }).click();
	expect(await page.getByRole('heading', { name: 'The lock of a survey' }).isVisible()).toBe(true);
});

test('a page without keys is told kindly', () => {
	const path = join(folder, 'other.html');
	writeFileSync(path, '<p>Nothing</p>');
	const words = ['bin/heard.ts', 'fingerprint', path];
	const { stderr, status } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
	expect({ status, told: stderr }).toMatchObject({
		status: 1,
		told: expect.stringMatching(/no keys of a survey/),
	});
});
