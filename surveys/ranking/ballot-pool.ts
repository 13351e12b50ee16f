// Ballots, packed into bytes and pooled: equal ballots are kept once, with how many they are. A count of half a
// million ballots then reads a few megabytes in order, and everything after it works on numbers alone.
import type { RankedBallot, Ranking } from './ranked-ballot.ts';

export interface BallotPool {
	options: readonly string[];
	/** How many ballots place at least one option. */
	ballots: number;
	blank: number;
	/** How many different ballots that are not blank. */
	distinct: number;
	/**
	 * One ballot after the other, `options.length` bytes each: the numbers of the placed options, best first. A byte
	 * with `levelBit` stands on the tier of the byte before it; within a tier, options stand by number.
	 */
	rows: Uint8Array;
	/** How many options each row places. */
	lengths: Uint8Array;
	/** How many cast each row. */
	counts: Float64Array;
}

/** The bit of a byte that says "beside the one before", and those that hold the option's number. */
export const levelBit = 0x80;
export const optionBits = 0x7f;

/** Pools ballots that come one by one, so that they need not all be held at once. */
export function openPool(options: readonly string[]) {
	const width = options.length;
	const numbers = new Map(options.map((option, number) => [option, number]));
	const packed = new Uint8Array(width);
	let [rows, lengths, counts] = [new Uint8Array(64 * width), new Uint8Array(64), new Float64Array(64)];
	let slots = new Int32Array(128).fill(-1);
	let [distinct, ballots, blank] = [0, 0, 0];

	/** Packs a ranking. An option that the pool does not know was never on the ballot, and is left out. */
	function pack(ranking: Ranking): number {
		let length = 0;
		for (const tier of ranking) {
			const start = length;
			for (const option of tier) {
				const number = numbers.get(option);
				if (number !== undefined) packed[length++] = number;
			}
			if (length - start < 2) continue;
			packed.subarray(start, length).sort();
			for (let at = start + 1; at < length; at++) packed[at] = (packed[at] ?? 0) | levelBit;
		}
		return length;
	}

	const same = (row: number, length: number): boolean => {
		if (lengths[row] !== length) return false;
		for (let at = 0; at < length; at++) if (rows[row * width + at] !== packed[at]) return false;
		return true;
	};

	function grow(): void {
		rows = widened(rows, new Uint8Array(2 * rows.length));
		lengths = widened(lengths, new Uint8Array(2 * lengths.length));
		counts = widened(counts, new Float64Array(2 * counts.length));
		slots = new Int32Array(2 * slots.length).fill(-1);
		for (let row = 0; row < distinct; row++) {
			let slot = hashOfBytes(rows, row * width, lengths[row] ?? 0) & (slots.length - 1);
			while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
			slots[slot] = row;
		}
	}

	/** The row that holds what is packed; a new one where it is the first of its kind. */
	function rowOf(length: number): number {
		let slot = hashOfBytes(packed, 0, length) & (slots.length - 1);
		for (let row = slots[slot] ?? -1; row !== -1; row = slots[slot] ?? -1) {
			if (same(row, length)) return row;
			slot = (slot + 1) & (slots.length - 1);
		}
		slots[slot] = distinct;
		rows.set(packed, distinct * width);
		lengths[distinct] = length;
		return distinct++;
	}

	const addPacked = (length: number, count: number): void => {
		if (length === 0) {
			blank += count;
			return;
		}
		ballots += count;
		if (distinct === lengths.length) grow();
		const row = rowOf(length);
		counts[row] = (counts[row] ?? 0) + count;
	};
	const add = (ranking: Ranking, count: number): void => addPacked(pack(ranking), count);
	/** One ballot without ties. */
	const addOrder = (order: readonly string[]): void => {
		let length = 0;
		for (const option of order) {
			const number = numbers.get(option);
			if (number !== undefined) packed[length++] = number;
		}
		addPacked(length, 1);
	};
	const pool = (): BallotPool => ({ options, ballots, blank, distinct, rows, lengths, counts });
	return { add, addOrder, pool };
}

/** Pools a list of ballots. */
export function poolBallots(options: readonly string[], ballots: Iterable<RankedBallot>): BallotPool {
	const open = openPool(options);
	for (const { ranking, count } of ballots) open.add(ranking, count);
	return open.pool();
}

function widened<T extends Uint8Array | Float64Array>(old: T, wide: T): T {
	wide.set(old);
	return wide;
}

/** FNV-1a over bytes, its bits mixed once more because the slots are chosen by the low ones. */
export function hashOfBytes(bytes: Uint8Array, start: number, length: number): number {
	let value = 0x811c9dc5;
	for (let at = start; at < start + length; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 13)) >>> 0;
}
