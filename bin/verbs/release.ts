import { parseArgs } from 'node:util';
import { checkSlips, explainRelease, ReleasePlan, Slips } from '#surveys';
import { EarlierRelease } from './earlier-release.ts';
import { explain } from './explain-release.ts';
import { CannotDo, readFile, refuseBad, type Verb } from './read-file.ts';

const format = 'release-format.md';

export const releaseVerb: Verb = {
	takes: '<slips.json> <plan.json>',
	does: 'Prints the release of these slips, as JSON. --explain: which cells forced what. --already <release.json>: after an earlier one.',
	run(args) {
		const { slipsPath, planPath, already: alreadyPath, explaining } = read(args);
		const plan = readFile(planPath, ReleasePlan, format);
		const slips = readFile(slipsPath, Slips, format);
		refuseBad(slipsPath, format, checkSlips(slips, plan));
		const already = alreadyPath === undefined ? undefined : readFile(alreadyPath, EarlierRelease, format);
		const { release, reasons } = explainRelease(slips, plan, already && { already });
		console.log(explaining ? explain(reasons, plan) : JSON.stringify(release, null, 2));
		if (release === already && !explaining)
			console.error(
				'heard: nothing may follow the earlier release yet, so it is printed unchanged. --explain says why.',
			);
	},
};

function read(args: string[]) {
	const options = { already: { type: 'string' }, explain: { type: 'boolean', default: false } } as const;
	try {
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		const [slipsPath, planPath, ...more] = positionals;
		if (slipsPath !== undefined && planPath !== undefined && more.length === 0)
			return { slipsPath, planPath, already: values.already, explaining: values.explain };
	} catch {
		// an option that is not known, or without its file: told below
	}
	throw new CannotDo(
		'Give it like this: heard release <slips.json> <plan.json> [--already <release.json>] [--explain]',
	);
}
