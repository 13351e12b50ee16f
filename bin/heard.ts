// The domain from a terminal: `npm run -s heard -- release slips.json plan.json`.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { checkSlips, release, ReleasePlan, Slips, type FieldProblem } from '#surveys';

const help = `heard <verb>

  release <slips.json> <plan.json>   Prints the release that these slips give under this plan, as JSON.

Both formats are described in docs/release-format.md. Nothing is sent anywhere; the files are only read.`;

/** What is wrong with what was asked for, in words for whoever typed it. */
class CannotDo extends Error {}

function readJson(path: string): unknown {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		throw new CannotDo(`${path} cannot be read. Check that the file is there.`);
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new CannotDo(
			`${path} is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
		);
	}
}

const mostTold = 10;

function refuseBad(path: string, problems: FieldProblem[]): void {
	if (problems.length === 0) return;
	const told = problems
		.slice(0, mostTold)
		.map(({ field, message }) => `  ${field || '(the whole file)'}: ${message}`);
	const more = problems.length > mostTold ? [`  and ${problems.length - mostTold} more.`] : [];
	const advice = 'Correct this and run it again; docs/release-format.md describes the format.';
	throw new CannotDo([`${path} is not as it should be:`, ...told, ...more, advice].join('\n'));
}

function parsed<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
	const result = v.safeParse(schema, readJson(path));
	if (result.success) return result.output;
	refuseBad(
		path,
		result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message })),
	);
	throw new CannotDo(`${path} is not as it should be.`);
}

function printRelease(paths: string[]): void {
	const [slipsPath, planPath] = paths;
	if (slipsPath === undefined || planPath === undefined || paths.length > 2)
		throw new CannotDo('Give two files: heard release <slips.json> <plan.json>');
	const plan = parsed(planPath, ReleasePlan);
	const slips = parsed(slipsPath, Slips);
	refuseBad(slipsPath, checkSlips(slips, plan));
	console.log(JSON.stringify(release(slips, plan), null, 2));
}

const [verb, ...rest] = process.argv.slice(2);
try {
	if (verb === undefined || verb === 'help' || [verb, ...rest].includes('--help')) console.log(help);
	else if (verb === 'release') printRelease(rest);
	else throw new CannotDo(`There is no verb “${verb}”.\n\n${help}`);
} catch (error) {
	if (!(error instanceof CannotDo)) throw error;
	console.error(`heard: ${error.message}`);
	process.exitCode = 1;
}
