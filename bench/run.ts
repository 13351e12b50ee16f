// `npm run bench -- release` measures one thing, `npm run bench` everything but the hostile requests, which measure nothing and
// take long: each file beside this one is a benchmark.
import { readdirSync } from 'node:fs';

const all = readdirSync(import.meta.dirname)
	.filter((file) => file.endsWith('.ts') && file !== 'run.ts')
	.map((file) => file.slice(0, -'.ts'.length));
const wanted: string[] = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`There is no benchmark “${unknown.join('”, “')}”. There are: ${all.join(', ')}.`);
	process.exitCode = 1;
} else
	for (const name of wanted.length > 0 ? wanted : all.filter((one) => one !== 'hostile')) {
		console.log(`\n${name}`);
		await import(`./${name}.ts`);
	}
