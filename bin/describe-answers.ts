// What each route of the API answers, taken from the types of what its handler hands to `c.json`. Nobody writes a shape
// down, so none can be wrong. `npm run api:describe` writes worker/door/answers.json, from which /api/openapi.json is told;
// with `--check` nothing is written, and what is there must be what would be.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { eitherOf, shapes } from './answers/shapes.ts';
import { routesIn } from './answers/routes-in.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'worker/door/answers.json');
const { options } = ts.parseJsonConfigFileContent(
	ts.readConfigFile(join(root, 'worker/tsconfig.json'), (name) => ts.sys.readFile(name)).config,
	ts.sys,
	join(root, 'worker'),
);
const program = ts.createProgram({
	rootNames: globSync('worker/**/*.ts', { cwd: root }).map((name) => join(root, name)),
	options: { ...options, composite: false, incremental: false, noEmit: true, emitDeclarationOnly: false },
});
const checker = program.getTypeChecker();
const ours = program
	.getSourceFiles()
	.filter(({ fileName }) => fileName.startsWith(root) && !fileName.includes('node_modules'));
const { shapeOf, named } = shapes(checker, ours);

const answers: Record<string, Record<string, object>> = {};
for (const source of ours.filter(({ fileName }) => fileName.endsWith('routes.ts')))
	for (const { route, answered } of routesIn(source)) {
		const byStatus = Map.groupBy(answered, ({ status }) => status);
		for (const [status, all] of byStatus) {
			const each = all.map(({ value }) => shapeOf(checker.getTypeAtLocation(value)));
			(answers[route] ??= {})[status] = eitherOf(each);
		}
	}

/** A line for each, so that two changes of two routes meet in no line. */
const lines = (all: Record<string, object>) =>
	Object.keys(all)
		.sort()
		.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(all[name])}`)
		.join(',\n');
const text = `{"answers": {\n${lines(answers)}\n}, "schemas": {\n${lines(named)}\n}}\n`;
const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (text === there) console.log(`${Object.keys(answers).length} routes, as described.`);
else if (process.argv.includes('--check')) {
	console.error('The API answers something else than it says. `npm run api:describe` writes it down.');
	process.exitCode = 1;
} else {
	writeFileSync(file, text);
	console.log(`${Object.keys(answers).length} routes described.`);
}
