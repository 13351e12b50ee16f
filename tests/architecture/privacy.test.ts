// What must never stand in the code that young people's answers pass through, read from the sources themselves.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string) =>
	globSync(pattern).map((file) => ({
		file,
		text: readFileSync(file, 'utf8').replace(/(^|\s)\/\/.*$|\/\*[\s\S]*?\*\//gm, ''),
	}));

const youngCode = [
	'worker/{ballots,voice}/**/*.ts',
	'web/src/lib/phone/**/*.{ts,svelte}',
	'sealing/**/*.ts',
	'web/src/lib/{young,answers}/**/*.{ts,svelte}',
	'web/src/routes/{s,c,about}/**/*.{ts,svelte}',
	'worker/{contact,public-page}/**/*.ts',
].flatMap((pattern) => read(pattern));

test('the code for young people is there to be read', () => expect(youngCode.length).toBeGreaterThan(40));

test.each([
	['keeps nothing in the browser', /localStorage|sessionStorage|indexedDB|document\.cookie|caches\./],
	['sets and reads no cookie', /setCookie|getCookie|cookies\.(get|set)|Set-Cookie/i],
	[
		'looks at no address, browser or place',
		/getClientAddress|CF-Connecting-IP|x-forwarded-for|user-agent|userAgent|request\.cf|geolocation/i,
	],
	['writes no log line', /console\.|debugger/],
	['notes no time of anything that was sent', /Date\.now|performance\.now/],
	[
		// The weather, and Childline's chat, are where a press leads to: no page asks them for anything.
		'asks nobody else for anything',
		/https?:\/\/(?!www\.bbc\.co\.uk\/weather|www\.childline\.org\.uk\/get-support)[a-z]/i,
	],
	['measures nobody', /analytics|sendBeacon|gtag|plausible|sentry/i],
])('the code for young people %s', (_, never) => {
	for (const { file, text } of youngCode) expect(text.match(never)?.[0], file).toBeUndefined();
});

test('asking to be contacted knows no survey, and surveys know nobody who asked', () => {
	const contact = [
		...read('{surveys,worker}/contact/**/*.ts'),
		...read('db/{schema,queries}/contact-requests.ts'),
		...read('web/src/routes/c/*contact/**/*.{ts,svelte}'),
		...read('web/src/lib/young/ContactFields.svelte'),
	];
	expect(contact.length).toBeGreaterThan(6);
	for (const { file, text } of contact)
		expect(text.match(/survey(?!s')|ballot|invitation|\bslips?\b/i)?.[0], file).toBeUndefined();
	const answering = [
		...read('worker/{ballots,opening,invitations}/**/*.ts'),
		...read('web/src/lib/phone/**/*.ts'),
	];
	for (const { file, text } of answering) expect(text, file).not.toMatch(/contact-?request/i);
});

test('the Worker’s logs are off', () => {
	const config = readFileSync('wrangler.toml', 'utf8');
	expect(config).toMatch(/\[observability\]\s*enabled = false/);
	expect(config).not.toMatch(/logpush\s*=\s*true|\[observability\.logs\]|tail_consumers|analytics_engine/);
});

test('no page or style asks another site for anything', () => {
	for (const { file, text } of read('web/src/**/*.{svelte,css,html}'))
		expect(
			text.match(/(src|href|url\()\s*=?\s*["'(]?https?:\/\/(?!www\.bbc\.co\.uk\/weather)[^"')\s]+/i)?.[0],
			file,
		).toBeUndefined();
});
