// Whoever reads the pages instead of the release: bar widths as they are drawn, every number in words and attributes (alt
// text, labels, data), the order of the rows, on the screen, on paper and in the spreadsheet. They find the released ranges
// and nothing finer, so what holds for the release (the subtractor's tests) holds for the pages.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchAtDesk, signIn, visitor } from '#support/browser.ts';
import { labelOf, readResults, tooMuch, type Read, type Results } from '#support/what-a-page-tells.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const surveys: { id: string; results: Results }[] = [];
let priorities: string[];
beforeAll(async () => {
	browser = await launchAtDesk();
	({ context, page } = await visitor(browser, { viewport: desktop }));
	await signIn(page, 'participation@warrington.example');
	const json = async (path: string) => (await page.request.get(path)).json();
	for (const { id, state } of (await json('/api/surveys')).surveys) {
		if (!['closed', 'released', 'answered'].includes(state)) continue;
		const results = await json(`/api/surveys/${id}/release`);
		// A box that waits for its key-holder, or whose key is lost, has none.
		if (results.release) surveys.push({ id, results });
	}
	await page.goto('/board/warrington/strategy');
	const links = page.locator('main table a');
	const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	priorities = [...new Set(found.filter((path) => /strategy\/\w+$/.test(path)))];
});
afterAll(() => browser.close());

const allQuestions = () =>
	new Map(
		surveys.flatMap(({ results }) =>
			results.release.questions.map((one) => [one.id, { question: one, results }] as const),
		),
	);

async function expectNothingFiner(): Promise<Read[]> {
	const questions = allQuestions();
	const read = await readResults(page);
	for (const one of read) {
		const { question, results } = questions.get(one.id) ?? {};
		if (!question || !results) throw new Error(`No release has ${one.id} of ${page.url()}.`);
		expect(tooMuch(one, question, results), question.wording).toEqual([]);
	}
	return read;
}

test.each(['screen', 'print'] as const)(
	'the desk’s results show the released ranges and nothing finer, on %s',
	async (media) => {
		await page.emulateMedia({ media });
		let bars = 0;
		for (const { id } of surveys) {
			await page.goto(`/desk/surveys/${id}/results`);
			for (const group of await page.locator('article details summary').all()) await group.click();
			bars += (await expectNothingFiner()).reduce((sum, one) => sum + one.bars.length, 0);
			expect(await page.getByText('means: of every 10 people').count()).toBe(1);
		}
		expect(bars).toBeGreaterThan(10);
	},
);

test.each(['screen', 'print'] as const)(
	'the board’s pages show the released ranges and nothing finer, on %s',
	async (media) => {
		await page.emulateMedia({ media });
		let results = 0;
		for (const path of priorities) {
			await page.goto(path);
			const read = await expectNothingFiner();
			results += read.length;
			expect(await page.getByText('means: of every 10 people').count()).toBe(read.length > 0 ? 1 : 0);
		}
		expect(results).toBeGreaterThan(2);
		await page.emulateMedia({ media: 'screen' });
	},
);

test('a page that drew true shares, wrote counts into labels or sorted by size would be found out', async () => {
	const naive: [string, string][] = [
		['.part', 'a bar'],
		['svg.bar', 'the number 17'],
		['tbody tr', 'another order'],
	];
	const drawn = surveys.flatMap(({ id, results }) =>
		results.release.questions
			.filter(({ kind, result }) => kind === 'agree' && result.shown)
			.map((question) => ({ id, results, question })),
	);
	const [attacked] = drawn;
	if (!attacked) throw new Error('There is no question to attack.');
	const { id, results, question } = attacked;
	for (const [where, found] of naive) {
		await page.goto(`/desk/surveys/${id}/results`);
		await page
			.locator(`#question-${question.id} ${where}`)
			.first()
			.evaluate((element) => {
				if (element.matches('.part')) element.setAttribute('width', '13.7%');
				else if (element.matches('svg')) element.setAttribute('aria-label', '17 young people');
				else element.parentElement?.insertBefore(element, null);
			});
		const read = (await readResults(page)).find((one) => one.id === question.id);
		expect(read && tooMuch(read, question, results).join(), where).toContain(found);
	}
});

/** The rows of a spreadsheet whose cells are quoted where they must be. */
const cellsOf = (csv: string) =>
	csv
		.trim()
		.split('\r\n')
		.map((row) =>
			[...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
				(quoted ?? plain ?? '').replaceAll('""', '"'),
			),
		);

test('the spreadsheets hold the released ranges, cell for cell, and nothing of a survey that is open', async () => {
	const questions = [...allQuestions().values()];
	const paths = [
		...surveys.map(({ id }) => `/desk/surveys/${id}/results/ranges.csv`),
		...priorities.map((path) => `${path}/said.csv`),
	];
	let figures = 0;
	for (const path of paths) {
		const answer = await page.request.get(path);
		expect(answer.headers()).toMatchObject({
			'content-type': 'text/csv; charset=utf-8',
			'cache-control': 'no-store',
		});
		const [, ...rows] = cellsOf(await answer.text());
		for (const [survey, wording, group, label, told, from, to, , , base] of rows) {
			const found = questions.find(
				({ question, results }) => question.wording === wording && results.release.title === survey,
			);
			if (!found) throw new Error(`No release has ${wording}.`);
			const { question, results } = found;
			const result =
				group === 'Everybody' ? question.result : question.bands.find((band) => band.label === group)?.result;
			expect(result?.shown ?? false).toBe(!told?.startsWith('not shown'));
			if (!result?.shown) continue;
			expect(Number(base)).toBe(result.base);
			if (from === '') continue;
			figures++;
			const themes = results.voices?.find((one) => one.question === question.id)?.themes ?? [];
			const shares = [...result.shares, ...(result.scores ?? []), ...(result.worst ?? [])].map((share) => ({
				...share,
				name: labelOf(question, share.choice),
			}));
			expect(
				[...shares, ...themes].some(
					(one) => one.name === label && one.from === Number(from) && one.to === Number(to),
				),
				`${wording} ${label}`,
			).toBe(true);
		}
	}
	expect(figures).toBeGreaterThan(30);
	const open = (await (await page.request.get('/api/surveys')).json()).surveys.find(
		({ state }: { state: string }) => state === 'open',
	);
	expect((await page.request.get(`/desk/surveys/${open.id}/results/ranges.csv`)).status()).toBe(409);
	const outside = await visitor(browser);
	const turnedAway = await outside.page.request.get(paths[0] ?? '', { maxRedirects: 0 });
	expect(turnedAway.headers()['location']).toBe('/sign-in');
	await outside.context.close();
	await context.close();
});
