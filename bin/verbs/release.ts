import { checkSlips, release, ReleasePlan, Slips } from '#surveys';
import { CannotDo, readFile, refuseBad, type Verb } from './read-file.ts';

const format = 'release-format.md';

export const releaseVerb: Verb = {
	takes: '<slips.json> <plan.json>',
	does: 'Prints the release that these slips give under this plan, as JSON.',
	run(paths) {
		const [slipsPath, planPath] = paths;
		if (slipsPath === undefined || planPath === undefined || paths.length > 2)
			throw new CannotDo('Give two files: heard release <slips.json> <plan.json>');
		const plan = readFile(planPath, ReleasePlan, format);
		const slips = readFile(slipsPath, Slips, format);
		refuseBad(slipsPath, format, checkSlips(slips, plan));
		console.log(JSON.stringify(release(slips, plan), null, 2));
	},
};
