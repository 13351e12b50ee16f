// Somebody without a desk owes a reply: from the mail to what young people read.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, inDays, press, worker } from '#support/at-the-desk.ts';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	fits,
	launchAtDesk,
	phone,
	signIn,
	visitor,
} from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

test('a head of service answers by the link in a mail, without a script; a worker tells young people', async () => {
	const email = `fostering-${Date.now()}@cheshire-east.example`;
	const said = 'You want to stay longer when you visit your family.';
	const admin = await visitor(browser, { viewport: desktop });
	await signIn(admin.page, 'admin@cheshire-east.example');
	await call(admin.page, 'POST', '/people', { name: 'Head of Fostering', email, role: 'owner' });
	const { people } = await call<{ people: { id: string; email: string }[] }>(admin.page, 'GET', '/people');
	const owner = people.find((one) => one.email === email)?.id;
	const reply = { said, owner, answer: { state: 'waiting' }, dueOn: inDays(30).slice(0, 10), links: [] };
	const { id } = await call<{ id: string }>(admin.page, 'POST', '/replies', reply);
	await expect
		.poll(async () => (await deliveredTo(email)).map(({ body }) => body).join('\n'), { timeout: 60_000 })
		.toContain(`/owed/${id}`);

	const head = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await signIn(head.page, email);
	await head.page.waitForURL('**/owed');
	expect(await fits(head.page)).toBe(true);
	await head.page.getByRole('link', { name: said }).click();
	await head.page.getByText('I need more time').click();
	await head.page.getByLabel('Until when?').fill('yesterday');
	await press(head.page, 'Ask for more time');
	expect(await head.page.getByLabel('Until when?').inputValue()).toBe('yesterday');
	await head.page.getByRole('radio', { name: /We are doing it/ }).check();
	await head.page.locator('#text-doing').fill('We ask every foster family. Visits can be two hours long.');
	await press(head.page, 'Send your answer');
	await head.page.locator('#by-doing').fill('1 May 2099');
	expect(await head.page.locator('#text-doing').inputValue()).toContain('two hours');
	await press(head.page, 'Send your answer');
	await head.page.getByText('A worker reads it now').waitFor();
	expect(await fits(head.page)).toBe(true);
	// What is theirs is all that they see.
	await head.page.goto('/desk');
	await head.page.waitForURL('**/owed');
	await head.context.close();

	const desk = await visitor(browser, { viewport: desktop });
	await signIn(desk.page, worker);
	await desk.page.goto(`/desk/replies/${id}`);
	await desk.page.getByText('Answered, not told yet').waitFor();
	await expectAccessible(desk.page);
	await desk.page.goto(`/owed`);
	await expectAccessible(desk.page);
	await desk.context.close();
	await admin.context.close();
});
