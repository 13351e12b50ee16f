import {
	BallotFile,
	checkBallots,
	countBallots,
	enoughForNormal,
	poolBallots,
	seededDraws,
	tellCount,
} from '#surveys/ranking';
import { printable, printableJson } from './printable.ts';
import { CannotDo, readFile, refuseBad, type Verb } from './read-file.ts';

const format = 'ballot-format.md';

/** The same for everyone, so that the same ballots print the same count. */
const seed = 1;
const resamples = 2000;

export const countVerb: Verb = {
	takes: '<ballots.json>',
	does: 'Prints the count of ranked ballots by every method, as JSON. --explain: as a story. --asked <number>.',
	run(args) {
		const { path, explain, asked } = wantedBy(args);
		const file = readFile(path, BallotFile, format);
		refuseBad(path, format, checkBallots(file));
		const pool = poolBallots(file.candidates, file.ballots);
		if (asked !== null && asked < pool.ballots)
			throw new CannotDo(`${asked} were asked, but there are ${pool.ballots} ballots.`);
		const by = pool.ballots < enoughForNormal ? 'bootstrap' : 'normal';
		const counted = countBallots(pool, { draw: seededDraws(seed), resamples, asked, by });
		if (explain) console.log(printable(tellCount(counted, file.name)));
		else console.log(printableJson({ ...(file.name && { name: file.name }), ...counted }));
	},
};

function wantedBy(args: string[]) {
	const rest = [...args];
	const explain = rest.includes('--explain');
	if (explain) rest.splice(rest.indexOf('--explain'), 1);
	const at = rest.indexOf('--asked');
	const [, number] = at < 0 ? [] : rest.splice(at, 2);
	const asked = at < 0 ? null : Number(number);
	const [path] = rest;
	if (path === undefined || rest.length > 1)
		throw new CannotDo('Give one file: heard count <ballots.json> [--explain] [--asked <number>]');
	if (asked !== null && !(Number.isSafeInteger(asked) && asked > 0))
		throw new CannotDo('After --asked comes how many people were asked, a whole number.');
	return { path, explain, asked };
}
