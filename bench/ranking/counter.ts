// One count, in a process of its own: `node bench/ranking/counter.ts <counter> <ballots> <options> <full | partial>`.
// Prints the processor time of the quickest of its runs (other work on the machine does not count), and how much the
// process grew meanwhile.
import caritat from 'caritat';
import schulzeMethod from 'schulze-method';
import * as votes from 'votes';
import { countBallots, openPool, poolBallots, seededDraws, sumsOf } from '#surveys/ranking';

export interface CountTaken {
	milliseconds: number;
	megabytes: number;
}

interface Counter {
	runs: number;
	/** Takes the ballots in the counter's own form, and gives what is to be timed. */
	prepare: (options: string[], ballots: string[][]) => () => unknown;
}

const tiers = (order: string[]) => order.map((option) => [option]);

/** The place of every option; the unplaced share the last. */
function placesBy(options: string[]) {
	const numbers = new Map(options.map((option, number) => [option, number]));
	return (order: string[]) => {
		const places = options.map(() => options.length);
		order.forEach((option, place) => (places[numbers.get(option) ?? 0] = place));
		return places;
	};
}

const counters: Record<string, Counter> = {
	'ours: full report': {
		runs: 3,
		prepare(options, orders) {
			const ballots = orders.map((order) => ({ count: 1, ranking: tiers(order) }));
			const sure = () => ({ draw: seededDraws(1), resamples: 2000, asked: null, by: 'normal' as const });
			return () => countBallots(poolBallots(options, ballots), sure());
		},
	},
	'votes: full report': {
		runs: 1,
		prepare(candidates, orders) {
			const ballots = orders.map((order) => ({ ranking: tiers(order), weight: 1 }));
			return () => {
				const box = { candidates, ballots };
				const matrix = votes.utils.matrixFromBallots(ballots, candidates);
				return [
					...[votes.FirstPastThePost, votes.Borda, votes.InstantRunoff].map((way) => new way(box).ranking()),
					...[votes.Copeland, votes.Schulze, votes.RankedPairs, votes.Smith].map((way) =>
						new way({ ...box, ...matrix }).ranking(),
					),
					// It tries every order: 479 million of them with twelve options.
					...(candidates.length > 8 ? [] : [new votes.Kemeny(matrix).ranking()]),
				];
			};
		},
	},
	'caritat: full report': {
		runs: 1,
		prepare(candidates, orders) {
			const ballots = orders.map((order) => new caritat.Ballot(order, 1));
			return () => {
				const election = { candidates, ballots };
				const ways = [caritat.plurality, caritat.borda, caritat.irv];
				return [...ways.map((way) => way(election)), caritat.condorcet.schulze(election)];
			};
		},
	},
	'ours: table, packed': {
		runs: 3,
		prepare(options, orders) {
			const pool = poolBallots(
				options,
				orders.map((order) => ({ count: 1, ranking: tiers(order) })),
			);
			return () => sumsOf(pool);
		},
	},
	'schulze-method: table': {
		runs: 3,
		prepare(options, orders) {
			const ballots = orders.map(placesBy(options));
			return () => schulzeMethod.run(options.length, ballots);
		},
	},
	'ours: table, by name': {
		runs: 3,
		prepare(options, orders) {
			const ballots = orders.map(tiers);
			return () => {
				const open = openPool(options);
				for (const ranking of ballots) open.add(ranking, 1);
				return sumsOf(open.pool());
			};
		},
	},
	'schulze-method: table, by name': {
		runs: 3,
		prepare: (options, orders) => () => schulzeMethod.run(options.length, orders.map(placesBy(options))),
	},
};

/** Ballots that lean towards the first options, each by its own draw. */
function drawBallots(options: string[], ballots: number, kind: string): string[][] {
	const draw = seededDraws(2026);
	return Array.from({ length: ballots }, () => {
		const order = options
			.map((option, at) => ({ option, pull: draw() * options.length - at / 2 }))
			.sort((a, b) => b.pull - a.pull)
			.map(({ option }) => option);
		return kind === 'full' ? order : order.slice(0, 1 + Math.floor(draw() * (options.length - 1)));
	});
}

const [name = '', ballots = '', count = '', kind = ''] = process.argv.slice(2);
const options = Array.from({ length: Number(count) }, (_, at) => `Option number ${at + 1}`);
const counter = counters[name];
if (!counter) throw new Error(`There is no counter “${name}”.`);
const work = counter.prepare(options, drawBallots(options, Number(ballots), kind));
globalThis.gc?.();
const before = process.memoryUsage().rss;
let [milliseconds, megabytes] = [Infinity, 0];
for (let run = 0; run < counter.runs; run++) {
	const started = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(started);
	milliseconds = Math.min(milliseconds, (user + system) / 1000);
	megabytes = Math.max(megabytes, (process.memoryUsage().rss - before) / 2 ** 20);
}
const taken: CountTaken = { milliseconds, megabytes };
console.log(JSON.stringify(taken));
