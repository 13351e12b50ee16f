// The cryptography of the ballot box stands in one folder, which an auditor can read to the end.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string) =>
	globSync(pattern).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const sealing = read('sealing/*.ts');

test('cryptography stands in sealing/ and, for hashes, in one file each of the door, the log and a page’s own style', () => {
	const users = read('{surveys,sealing,db,demo,worker,web/src,local,bin}/**/*.{ts,svelte}')
		.filter(({ text }) =>
			/subtle[.\s{,}]*(digest|(import|export|generate|derive|wrap|unwrap)|encrypt|decrypt|sign|verify)|\{ subtle \}/.test(
				text,
			),
		)
		.map(({ file }) => file);
	expect(new Set(users.filter((file) => !file.startsWith('sealing/')))).toEqual(
		new Set(['worker/door/hash.ts', 'db/hash-of-act.ts', 'web/src/lib/server/own-style.ts']),
	);
	expect(users.length).toBeGreaterThan(8);
});

test('sealing/ takes from outside the domain, Valibot and WebCrypto, and nothing else', () => {
	expect(sealing.length).toBeGreaterThan(15);
	for (const { file, text } of sealing)
		for (const [, from = ''] of text.matchAll(/from '([^']+)'/g))
			expect(from, file).toMatch(/^(\.\/[a-z-]+\.ts|#surveys|valibot)$/);
	const project = readFileSync('sealing/tsconfig.json', 'utf8');
	expect(project).not.toMatch(/"types"|"lib"|skipLibCheck/);
	expect(
		read('sealing/*.d.ts').map(({ text }) =>
			/\b(fetch|Request|Response|Date|document|storage)\b\s*[(:]/.exec(text),
		),
	).toEqual([null]);
});

test('its page names every file, and stays as short as it says', () => {
	const page = readFileSync('sealing/README.md', 'utf8');
	for (const { file } of sealing)
		if (!file.endsWith('index.ts')) expect(page, file).toContain(`](${file.replace('sealing/', '')})`);
	const lines = sealing
		.filter(({ file }) => !file.endsWith('.d.ts'))
		.reduce((sum, { text }) => sum + text.split('\n').length, 0);
	expect(lines).toBeLessThan(750);
});
