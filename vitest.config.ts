import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Three runners, one report: the pure domain in Node, everything with a database in workerd, journeys in Chromium. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'plain',
					include: ['tests/{surveys,web,local,architecture}/**/*.test.ts'],
					testTimeout: 30_000,
				},
			},
			{
				plugins: [
					cloudflareTest(async () => ({
						miniflare: {
							compatibilityDate: '2026-08-01',
							compatibilityFlags: ['nodejs_als'],
							d1Databases: ['DB'],
							kvNamespaces: ['KEYS'],
							r2Buckets: ['MEDIA'],
							queueProducers: { TEXTS: 'heard-texts' },
							bindings: {
								MIGRATIONS: await readD1Migrations('db/migrations'),
								ORIGIN: 'https://heard.example',
								PEPPER: 'pepper-for-tests-pepper-for-tests-pepper-00',
								KEY_SECRET: 'a2V5LWZvci10ZXN0cy1rZXktZm9yLXRlc3RzLTAwMDA',
								NOTIFY_URL: 'https://notify.example',
								NOTIFY_ACCOUNTS: '{}',
							},
						},
					})),
				],
				test: {
					name: 'workerd',
					include: ['tests/{db,worker,attackers}/**/*.test.ts'],
					setupFiles: ['tests/support/migrate.ts'],
					// Making a survey's keys takes a second on a busy machine.
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'end to end',
					include: ['tests/end-to-end/**/*.test.ts'],
					globalSetup: ['tests/support/serve-for-tests.ts'],
					fileParallelism: false,
					testTimeout: 240_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
