import { describe, expect, test } from 'vitest';
import { inOwnLanguage, ownLanguage, ownLanguageFirst } from '../../web/src/lib/own-language.ts';

describe('the language of a phone', () => {
	test.each([
		['pl-PL,pl;q=0.9,en-GB;q=0.8', 'pl'],
		['en-GB,en;q=0.9,pl;q=0.8', 'pl'],
		['en;q=0.5, ar;q=0.2, so;q=0.4', 'so'],
		['fa-AF,fa;q=0.9', 'prs'],
		['fa-IR', 'fa'],
		['ckb-IQ', 'ckb'],
		['ku-Arab-IQ', 'ckb'],
		['AR', 'ar'],
		['uk', 'uk'],
	])('is read from what it says: %s', (header, language) => {
		expect(ownLanguage(header)).toBe(language);
	});

	test.each([
		null,
		'',
		'en-GB,en;q=0.9',
		'de-DE,fr;q=0.5',
		'pl;q=0',
		'*',
		';;,q=,=',
		`${'x,'.repeat(9_999)}pl`,
	])('is none of ours: %.30s', (header) => {
		expect(ownLanguage(header)).toBeNull();
	});
});

const list = (current = 'en') =>
	['en', 'ar', 'pl']
		.map((code) => {
			const mark = code === current ? ' aria-current="true"' : '';
			return `<li data-in="${code}" class="svelte-1"><a class="button" href="?in=${code}"${mark}>${code}</a></li>`;
		})
		.join('');
const page = (current?: string) =>
	`<span class="own svelte-1" data-own=""></span><details><ul>${list(current)}</ul></details>`;
const order = (html: string) => [...html.matchAll(/data-in="(\w+)"/g)].map(([, code]) => code);

describe('a page as it is sent', () => {
	test('has the phone’s own language first in the list, and in sight beside it', () => {
		const sent = ownLanguageFirst(page(), 'pl');
		expect(order(sent)).toEqual(['pl', 'en', 'ar']);
		expect(sent).toContain('data-own=""><a class="button" href="?in=pl">pl</a></span>');
	});

	test('is the same to the letter where that language is not on offer, or is the page’s own', () => {
		expect(ownLanguageFirst(page(), 'so')).toBe(page());
		expect(ownLanguageFirst(page('pl'), 'pl')).toBe(page('pl'));
	});

	const html = () =>
		new Response(page(), {
			headers: { 'Content-Type': 'text/html', ETag: '"all"', 'Cache-Control': 'no-store' },
		});
	const from = (language: string) =>
		new Request('https://heard.example', { headers: { 'Accept-Language': language } });

	test('tells caches on the way that it may differ, and no longer calls itself the page of all', async () => {
		const sent = await inOwnLanguage(html(), from('pl'), '/s/b3an5');
		expect(sent.headers.get('Vary')).toBe('Accept-Language');
		expect(sent.headers.get('ETag')).toBeNull();
		expect(order(await sent.text())).toEqual(['pl', 'en', 'ar']);
	});

	test('is untouched at the desk, and for a phone in English', async () => {
		expect(await (await inOwnLanguage(html(), from('pl'), '/desk/surveys/1/preview')).text()).toBe(page());
		expect(await (await inOwnLanguage(html(), from('en-GB'), '/s/b3an5')).text()).toBe(page());
	});
});
