// How a key-holder makes a key in a real browser, without a mouse, and what may be sent meanwhile.
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import type { KeyFile } from '#sealing/key-file.ts';
import { expectAccessible } from './browser.ts';

export const passphrase = (page: Page) => page.getByLabel('Its passphrase');

/** Tabs to what is called so, as somebody without a mouse does. */
export async function tabTo(page: Page, called: string) {
	for (let press = 0; press < 60; press++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement;
			const label =
				element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
			return label?.trim().replace(/\s+/g, ' ') ?? '';
		});
		if (focused.startsWith(called)) return;
	}
	throw new Error(`no way to “${called}” by keyboard`);
}

/** The private half in a key file, in clear: what must never have been sent. */
function privateHalf({ survey, publicKey, locked }: KeyFile, words: string): Buffer {
	const bytes = (text: string) => Buffer.from(text, 'base64url');
	const lock = pbkdf2Sync(words, bytes(locked.salt), locked.iterations, 32, 'sha256');
	const sealed = bytes(locked.privateKey);
	const opened = createDecipheriv('aes-256-gcm', lock, bytes(locked.iv));
	opened.setAAD(Buffer.from(`heard key file: ${survey.id} ${publicKey}`));
	opened.setAuthTag(sealed.subarray(-16));
	return Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()]);
}

/** She makes the key without a mouse. Returns its file, its passphrase, and all that was sent meanwhile. */
export async function makeKey(rowan: Page, link: string) {
	const sent: Request[] = [];
	const listen = (request: Request) => void sent.push(request);
	rowan.on('request', listen);
	await rowan.goto(link);
	await rowan.getByText('These five words').waitFor();
	await expectAccessible(rowan);
	const words = await rowan.locator('[data-part=drawn]').innerText();
	expect(words.split(' ')).toHaveLength(5);
	await tabTo(rowan, 'Make the key');
	await rowan.keyboard.press('Enter');
	await rowan.getByRole('heading', { name: 'Keep the file and the passphrase' }).waitFor();
	await expectAccessible(rowan);
	const downloading = rowan.waitForEvent('download');
	await tabTo(rowan, 'Save the key file');
	await rowan.keyboard.press('Enter');
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^heard-key-\w{6}\.json$/);
	const path = join(mkdtempSync(join(tmpdir(), 'heard-key-')), 'key.json');
	await download.saveAs(path);
	const file = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;

	// Nothing was sent so far, and nothing is before the file was shown to open.
	const puts = () => sent.filter((request) => request.method() === 'PUT');
	const check = async () => {
		await tabTo(rowan, 'Check it, and put the key to use');
		await rowan.keyboard.press('Enter');
	};
	await rowan.getByLabel('Your key file').setInputFiles(path);
	await passphrase(rowan).fill(words.replace(' ', ' not '));
	await check();
	await rowan.getByText('does not open with this passphrase').waitFor();
	expect(puts()).toEqual([]);
	await passphrase(rowan).fill(words);
	await check();
	await rowan.getByText('The key is in use.').waitFor();
	rowan.off('request', listen);
	return { path, file, words, sent };
}

export function expectOnlyPublicHalfSent({ file, words, sent }: Awaited<ReturnType<typeof makeKey>>) {
	const puts = sent.filter((request) => request.method() !== 'GET');
	expect(puts.map((request) => request.postDataJSON() as unknown)).toEqual([{ publicKey: file.publicKey }]);
	const half = privateHalf(file, words);
	expect(half.length).toBeGreaterThan(1500);
	const said = sent.map((request) => `${request.url()} ${request.postData() ?? ''}`).join('\n');
	for (const secret of [
		words,
		half.toString('base64url').slice(40, 80),
		file.locked.privateKey,
		file.locked.salt,
	])
		expect(said).not.toContain(secret);
	// What was sent is found when it is looked for.
	expect(said).toContain(file.publicKey);
}
