import { checkSlips, release, ReleasePlan, Slips } from '#surveys/release';
import { printableJson } from './printable.ts';
import { CannotDo, readFile, refuseBad, type Verb } from './read-file.ts';

const format = 'release-format.md';

export const releaseVerb: Verb = {
	takes: '<slips.json> <plan.json>',
	does: 'Prints the release of these slips, as JSON.',
	run(args) {
		const [slipsPath, planPath, ...more] = args;
		if (slipsPath === undefined || planPath === undefined || more.length > 0)
			throw new CannotDo('Give it like this: heard release <slips.json> <plan.json>');
		const plan = readFile(planPath, ReleasePlan, format);
		const slips = readFile(slipsPath, Slips, format);
		refuseBad(slipsPath, format, checkSlips(slips, plan));
		console.log(printableJson(release(slips, plan)));
	},
};
