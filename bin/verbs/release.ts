import { checkSlips, explainRelease, ReleasePlan, Slips } from '#surveys';
import { explain } from './explain-release.ts';
import { CannotDo, readFile, refuseBad, type Verb } from './read-file.ts';

const format = 'release-format.md';
const explaining = '--explain';

export const releaseVerb: Verb = {
	takes: '<slips.json> <plan.json> [--explain]',
	does: 'Prints the release that these slips give under this plan, as JSON; or which cells forced what.',
	run(args) {
		const [slipsPath, planPath, ...more] = args.filter((arg) => arg !== explaining);
		if (slipsPath === undefined || planPath === undefined || more.length > 0)
			throw new CannotDo('Give two files: heard release <slips.json> <plan.json>');
		const plan = readFile(planPath, ReleasePlan, format);
		const slips = readFile(slipsPath, Slips, format);
		refuseBad(slipsPath, format, checkSlips(slips, plan));
		const { release, reasons } = explainRelease(slips, plan);
		console.log(args.includes(explaining) ? explain(reasons, plan) : JSON.stringify(release, null, 2));
	},
};
