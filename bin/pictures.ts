// Takes the pictures of docs/screens.md: every screen of the young person's page, as a small phone shows it, in light and
// dark and in Arabic. `npm run pictures` builds first.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { arabic } from '../web/src/lib/words/arabic.ts';
import { english } from '../web/src/lib/words/english.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const survey = '/s/b3an5';

const looks = [
	{ name: 'light', colorScheme: 'light', t: english, query: '' },
	{ name: 'dark', colorScheme: 'dark', t: english, query: '' },
	{ name: 'arabic', colorScheme: 'light', t: arabic, query: '?in=ar' },
] as const;
type Look = (typeof looks)[number];

const taken = new Map<string, string>();

/** Chromium itself turns what it has drawn into WebP, a fifth of the size. */
async function keep(page: Page, look: Look, name: string, title: string) {
	await page.mouse.move(0, 0);
	const drawn = (await page.screenshot()).toString('base64');
	const blank = await page.context().newPage();
	const webp = await blank.evaluate(async (drawn) => {
		const image = new Image();
		image.src = `data:image/png;base64,${drawn}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width;
		canvas.height = image.height;
		canvas.getContext('2d')?.drawImage(image, 0, 0);
		return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? '';
	}, drawn);
	await blank.close();
	writeFileSync(join(folder, `${name}-${look.name}.webp`), Buffer.from(webp, 'base64'));
	taken.set(name, title);
}

const titles = [
	'Choose one',
	'Choose some',
	'Agree',
	'Agree, with help',
	'Put in order',
	'Own words',
	'The group',
];

async function journey(page: Page, look: Look) {
	const { t, query } = look;
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const onwards = () => page.getByRole('button', { name: new RegExp(`^(${t.phone.next}|${t.phone.skip})$`) });
	await page.goto(`${survey}${query}#0000000000000`);
	await page.locator('[data-part="reading"][data-ready]').waitFor();
	await keep(page, look, '01-welcome', 'Welcome');
	for (const [name, words] of [
		['02-reading-help', t.readingHelp],
		['03-language', t.language],
		['04-help', t.help],
	] as const) {
		await page.locator('summary').getByText(words, { exact: true }).first().click();
		await keep(
			page,
			look,
			name,
			words === t.help ? 'Help' : words === t.language ? 'Language' : 'Reading help',
		);
		await page.keyboard.press('Escape');
	}
	await press(t.phone.start);
	for (const [at, title] of titles.entries()) {
		const step = page.locator('section:not([hidden])');
		const choices = step.locator('.choice');
		if (await step.locator('textarea').count())
			await step.locator('textarea').fill('My name is Sam. I would like more time with my brother.');
		else if (await choices.count()) await choices.nth(title === 'Agree, with help' ? 1 : 0).click();
		if (title === 'Put in order') await step.locator('ul .choice').first().click();
		if (title === 'Own words') await step.locator('[data-shows-who]:not(:empty)').waitFor();
		await keep(page, look, `${String(at + 5).padStart(2, '0')}-question-${at + 1}`, title);
		await onwards().click();
	}
	await keep(page, look, '12-review', 'Review before sending');
	await page.context().setOffline(true);
	await press(t.both.send);
	await page.getByText(t.phone.notThrough).scrollIntoViewIfNeeded();
	await keep(page, look, '13-offline', 'A send that does not get through');
	await page.context().setOffline(false);
	await page.goto(`${survey}/end${query}`);
	await keep(page, look, '14-thanks', 'Thanks');
	await page.goto(`/c/warrington/about${query}`);
	await keep(page, look, '17-safe', 'How we keep you safe');
	await page.goto(`/c/warrington/note${query}`);
	await keep(page, look, '18-contact', 'Asking to be contacted');
}

async function withoutScript(page: Page, look: Look) {
	const { t, query } = look;
	await page.goto(survey + query);
	await keep(page, look, '15-plain', 'Without JavaScript');
	await page.getByLabel(t.code).fill('0000000000000');
	await page.getByLabel(t.faces[4], { exact: true }).first().check();
	await page.getByRole('button', { name: t.both.send }).click();
	await page.frameLocator('main iframe').getByText(t.both.codeRefused).waitFor();
	await keep(page, look, '16-plain-review', 'Without JavaScript: the answer beneath the form');
}

async function visit(browser: Browser, baseURL: string, look: Look, more: BrowserContextOptions = {}) {
	const { colorScheme } = look;
	const viewport = { width: 360, height: 740 };
	const context = await browser.newContext({
		baseURL,
		viewport,
		colorScheme,
		reducedMotion: 'reduce',
		hasTouch: true,
		isMobile: true,
		...more,
	});
	await (more.javaScriptEnabled === false ? withoutScript : journey)(await context.newPage(), look);
	await context.close();
}

const data = mkdtempSync(join(tmpdir(), 'heard-pictures-'));
const served = await serve({ port: 0, folder: data, load: loadDemoOnce });
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		// An address to show; names under localhost may seal, as https may.
		`--host-resolver-rules=MAP heard.localhost ${new URL(served.url).host}`,
	],
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const look of looks) {
	await visit(browser, 'http://heard.localhost', look);
	await visit(browser, 'http://heard.localhost', look, { javaScriptEnabled: false });
}
await browser.close();
await served.stop();
rmSync(data, { recursive: true, force: true });

const rows = [...taken]
	.sort(([a], [b]) => a.localeCompare(b))
	.map(([name, title]) => {
		const shown = looks.map(
			(look) => `<img src="screens/${name}-${look.name}.webp" width="240" alt="${title}, ${look.name}">`,
		);
		return `## ${title}\n\n${shown.join('\n')}\n`;
	});
writeFileSync(
	join(root, 'docs/screens.md'),
	`# The young person’s screens\n\nAs a phone of 360 × 740 shows them, in light, dark and Arabic (machine-made). Taken by \`npm run pictures\` from the demo.\n\n${rows.join('\n')}`,
);
console.log(`${taken.size} screens, ${taken.size * looks.length} pictures`);
