// Reading what somebody hands to a verb, and saying in plain words what is wrong with it.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { FieldProblem } from '#surveys';

/** What is wrong with what was asked for, in words for whoever typed it. */
export class CannotDo extends Error {}

/** The bytes of a file, or a sentence about it. */
export function bytesOf(path: string): Buffer<ArrayBuffer> {
	try {
		return readFileSync(path);
	} catch {
		throw new CannotDo(`${path} cannot be read. Check that the file is there.`);
	}
}

function readJson(path: string): unknown {
	const text = bytesOf(path).toString('utf8');
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new CannotDo(
			`${path} is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
		);
	}
}

const mostTold = 10;

/** Stops where there are problems, telling the first ten and which page of docs/ describes the format. */
export function refuseBad(path: string, format: string, problems: FieldProblem[]): void {
	if (problems.length === 0) return;
	const told = problems
		.slice(0, mostTold)
		.map(({ field, message }) => `  ${field || '(the whole file)'}: ${message}`);
	const more = problems.length > mostTold ? [`  and ${problems.length - mostTold} more.`] : [];
	const advice = `Correct this and run it again; docs/${format} describes the format.`;
	throw new CannotDo([`${path} is not as it should be:`, ...told, ...more, advice].join('\n'));
}

/** The file's JSON, checked by its schema. */
export function readFile<S extends v.GenericSchema>(
	path: string,
	schema: S,
	format: string,
): v.InferOutput<S> {
	const result = v.safeParse(schema, readJson(path));
	if (result.success) return result.output;
	refuseBad(
		path,
		format,
		result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message })),
	);
	throw new CannotDo(`${path} is not as it should be.`);
}

export interface Verb {
	/** What stands behind the verb's name in the help. */
	takes: string;
	does: string;
	/** Gives an exit status where it is not 0 without anything having gone wrong. */
	run: (args: string[]) => void | 1 | Promise<void | 1>;
}
