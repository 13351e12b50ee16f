// Everything that the point counts and the head-to-head counts need, as sums over ballots. Sums of two boxes are the
// sums of both together, so a count can be made in parts. All are whole numbers, far below 2^53.
import { levelBit, optionBits, type BallotPool } from './ballot-pool.ts';

export interface RunningSums {
	options: readonly string[];
	ballots: number;
	blank: number;
	/** [a][b]: how many placed both and a above b. */
	above: Float64Array;
	/** [a][b]: how many placed both on one tier. */
	beside: Float64Array;
	/** [a][k]: how many placed a with exactly k options above it. */
	places: Float64Array;
	/** [a][k]: how many placed a on a ballot of k + 1 placed options. */
	placedAmong: Float64Array;
	/** [k]: how many ballots place k + 1 options. */
	lengths: Float64Array;
	/** [a][k]: how many have a on their first tier, with k others. */
	tops: Float64Array;
	/** t³ − t over every tier of t options (the unplaced are one): the correction for ties of Kendall's W. */
	tieCubes: number;
}

const add = (sums: Float64Array, at: number, more: number): void => {
	sums[at] = (sums[at] ?? 0) + more;
};

const cube = (tier: number): number => tier * tier * tier - tier;

/** The sums over no ballots. Matrices are rows of `options.length`. */
function noSums(options: readonly string[]): RunningSums {
	const matrix = () => new Float64Array(options.length ** 2);
	return {
		...{ options, ballots: 0, blank: 0, tieCubes: 0 },
		...{ above: matrix(), beside: matrix(), places: matrix(), placedAmong: matrix(), tops: matrix() },
		lengths: new Float64Array(options.length),
	};
}

/**
 * Sums ballots without ties that come one by one, each a list of options, best first. An option that is not known was
 * never on the ballot, and is left out.
 */
export function openSums(options: readonly string[]) {
	const sums = noSums(options);
	const numbers = new Map(options.map((option, number) => [option, number]));
	const packed = new Uint8Array(options.length);
	const add = (order: readonly string[]): void => {
		let length = 0;
		for (const option of order) {
			const number = numbers.get(option);
			if (number !== undefined) packed[length++] = number;
		}
		if (length === 0) return void sums.blank++;
		sums.ballots++;
		addStrict(sums, { rows: packed, start: 0, length, count: 1 });
	};
	return { sums, add };
}

/** The sums over all ballots of a pool. */
export function sumsOf(pool: BallotPool): RunningSums {
	const { options, ballots, blank, rows } = pool;
	const sums: RunningSums = { ...noSums(options), ballots, blank };
	for (let row = 0; row < pool.distinct; row++) {
		const start = row * options.length;
		const length = pool.lengths[row] ?? 0;
		const add = isStrict(rows, start, length) ? addStrict : addTiered;
		add(sums, { rows, start, length, count: pool.counts[row] ?? 0 });
	}
	return sums;
}

function isStrict(rows: Uint8Array, start: number, length: number): boolean {
	for (let at = start + 1; at < start + length; at++) if ((rows[at] ?? 0) & levelBit) return false;
	return true;
}

function addLength(sums: RunningSums, length: number, count: number): void {
	add(sums.lengths, length - 1, count);
	sums.tieCubes += count * cube(sums.options.length - length);
}

/** A ballot where it lies among others, and how many are the same. */
interface Packed {
	rows: Uint8Array;
	start: number;
	length: number;
	count: number;
}

/** The common ballot, without ties: the loop that a big count spends its time in. */
function addStrict(sums: RunningSums, { rows, start, length, count }: Packed): void {
	const { above, places, placedAmong, options } = sums;
	const width = options.length;
	const end = start + length;
	addLength(sums, length, count);
	for (let at = start; at < end; at++) {
		const base = (rows[at] ?? 0) * width;
		add(places, base + at - start, count);
		add(placedAmong, base + length - 1, count);
		for (let lower = at + 1; lower < end; lower++) add(above, base + (rows[lower] ?? 0), count);
	}
	add(sums.tops, (rows[start] ?? 0) * width, count);
}

function addTiered(sums: RunningSums, { rows, start, length, count }: Packed): void {
	const width = sums.options.length;
	const end = start + length;
	addLength(sums, length, count);
	for (let from = start; from < end;) {
		let to = from + 1;
		while (to < end && (rows[to] ?? 0) & levelBit) to++;
		sums.tieCubes += count * cube(to - from);
		for (let at = from; at < to; at++) {
			const base = ((rows[at] ?? 0) & optionBits) * width;
			add(sums.places, base + from - start, count);
			add(sums.placedAmong, base + length - 1, count);
			if (from === start) add(sums.tops, base + to - from - 1, count);
			for (let other = from; other < to; other++)
				if (other !== at) add(sums.beside, base + ((rows[other] ?? 0) & optionBits), count);
			for (let lower = to; lower < end; lower++)
				add(sums.above, base + ((rows[lower] ?? 0) & optionBits), count);
		}
		from = to;
	}
}

/** The sums of two boxes of ballots over the same options. */
export function mergeSums(one: RunningSums, other: RunningSums): RunningSums {
	const plus = (a: Float64Array, b: Float64Array) => a.map((value, at) => value + (b[at] ?? 0));
	return {
		options: one.options,
		ballots: one.ballots + other.ballots,
		blank: one.blank + other.blank,
		above: plus(one.above, other.above),
		beside: plus(one.beside, other.beside),
		places: plus(one.places, other.places),
		placedAmong: plus(one.placedAmong, other.placedAmong),
		lengths: plus(one.lengths, other.lengths),
		tops: plus(one.tops, other.tops),
		tieCubes: one.tieCubes + other.tieCubes,
	};
}

/** The sums of the same ballots with the options in another order; `order` holds their numbers. */
export function renumbered(sums: RunningSums, order: readonly number[]): RunningSums {
	const width = order.length;
	const rows = (matrix: Float64Array, column: (at: number) => number = (at) => at) =>
		matrix.map((_, at) => matrix[(order[Math.floor(at / width)] ?? 0) * width + column(at % width)] ?? 0);
	const both = (matrix: Float64Array) => rows(matrix, (at) => order[at] ?? 0);
	return {
		...sums,
		options: order.map((option) => sums.options[option] ?? ''),
		above: both(sums.above),
		beside: both(sums.beside),
		places: rows(sums.places),
		placedAmong: rows(sums.placedAmong),
		tops: rows(sums.tops),
	};
}
