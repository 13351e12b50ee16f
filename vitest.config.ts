import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { servers } from './tests/support/servers.ts';

/** Files share a worker and what it has loaded: each test brings a council of its own. What the processor bounds has no limit. */
const together = { isolate: false, maxWorkers: '100%', testTimeout: 0, hookTimeout: 0 };

/** Whoever counts all rows, or finds the world empty, needs a database to itself. */
const alone = [
	'tests/attackers/**/*.test.ts',
	'tests/demo/**/*.test.ts',
	'tests/worker/opening-survives.test.ts',
];

const workerd = () =>
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
	}));

/** The pure domain in Node, everything with a database in workerd, journeys in a browser: one report. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'plain',
					...together,
					include: [
						'tests/{surveys,documents,web,local,architecture}/**/*.test.ts',
						'tests/sealing/*.test.ts',
					],
				},
			},
			{
				plugins: [workerd()],
				test: {
					name: 'workerd',
					...together,
					include: ['tests/{db,worker,sealing/workerd}/**/*.test.ts'],
					exclude: alone,
					setupFiles: ['tests/support/migrate.ts'],
				},
			},
			{
				plugins: [workerd()],
				test: {
					name: 'workerd alone',
					...together,
					isolate: true,
					include: alone,
					setupFiles: ['tests/support/migrate.ts'],
				},
			},
			{
				test: {
					name: 'end to end',
					...together,
					include: ['tests/end-to-end/**/*.test.ts'],
					globalSetup: ['tests/support/serve-for-tests.ts'],
					// As many as there are servers: each file has one, with its demo, to itself. After the others, which fill the machine.
					maxWorkers: servers,
					sequence: { groupOrder: 1 },
					testTimeout: 240_000,
					hookTimeout: 240_000,
					// Three hundred journeys beside each other on two processors: now and then a browser loses a press. Whatever is
					// broken fails twice; what passed the second time is told as such ("retry x1"), to be looked into.
					retry: 1,
				},
			},
		],
	},
});
