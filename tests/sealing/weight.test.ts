import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** Bundles as a phone's page would, and gives the bytes that travel. */
async function weight(source: string): Promise<number> {
	const entry = 'virtual:entry';
	const output = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === entry ? `${import.meta.dirname}/entry.ts` : null),
				load: (id) => (id === `${import.meta.dirname}/entry.ts` ? source : null),
			},
		],
		build: {
			write: false,
			minify: true,
			modulePreload: false,
			rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
		},
	});
	if (!('output' in output)) throw new Error('no bundle');
	return gzipSync(output.output.map((file) => ('code' in file ? file.code : '')).join('')).length;
}

const folder = '../../sealing';

test('blinding and sealing cost a phone less than 2 kB, so nothing else of the domain comes along', async () => {
	const both = await weight(`export { blind, seal } from '${folder}/index.ts';`);
	expect(both).toBeGreaterThan(1000);
	expect(both).toBeLessThan(2048);
});
