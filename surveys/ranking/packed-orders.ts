// Ballots without ties as they come, packed into bytes one after the other; equal ones are pooled at the end, in the same
// room. A survey has many questions, and pooling each when all its ballots are there works on one small table after the
// other, where pooling all at once would go back and forth between all of them.
import { hashOfBytes, type BallotPool } from './ballot-pool.ts';

/** The table that equal ballots are found in: lent from one question to the next. */
export interface Slots {
	slots: Int32Array;
}

export function packedOrders(options: readonly string[]) {
	const width = options.length;
	const numbers = new Map(options.map((option, number) => [option, number]));
	let [rows, lengths] = [new Uint8Array(64 * width), new Uint8Array(64)];
	let ballots = 0;

	/** An option that is not known was never on the ballot, and is left out; so is a ballot with no other. */
	const add = (order: readonly string[]): void => {
		if (ballots === lengths.length) [rows, lengths] = [widened(rows), widened(lengths)];
		const start = ballots * width;
		let length = 0;
		for (const option of order) {
			const number = numbers.get(option);
			if (number !== undefined && length < width) rows[start + length++] = number;
		}
		lengths[ballots] = length;
		if (length > 0) ballots++;
	};

	/** Pools what was added. Can be done once: the pool takes its place. */
	const pool = (lent: Slots): BallotPool => {
		const slots = emptied(lent, 2 * ballots);
		const counts = new Float64Array(ballots);
		let distinct = 0;
		for (let ballot = 0; ballot < ballots; ballot++) {
			const [start, length] = [ballot * width, lengths[ballot] ?? 0];
			let slot = hashOfBytes(rows, start, length) & (slots.length - 1);
			let row = slots[slot] ?? -1;
			while (row !== -1 && !(lengths[row] === length && isSame(rows, row * width, start, length))) {
				slot = (slot + 1) & (slots.length - 1);
				row = slots[slot] ?? -1;
			}
			if (row === -1) {
				row = slots[slot] = distinct++;
				rows.copyWithin(row * width, start, start + length);
				lengths[row] = length;
			}
			counts[row] = (counts[row] ?? 0) + 1;
		}
		return { options, ballots, blank: 0, distinct, rows, lengths, counts };
	};
	return { add, pool };
}

function isSame(rows: Uint8Array, one: number, other: number, length: number): boolean {
	for (let at = 0; at < length; at++) if (rows[one + at] !== rows[other + at]) return false;
	return true;
}

/** Room for at least so many: a power of two, all of it −1. */
function emptied(lent: Slots, least: number): Int32Array {
	const room = 2 ** Math.ceil(Math.log2(Math.max(64, least)));
	if (lent.slots.length < room) lent.slots = new Int32Array(room);
	return lent.slots.subarray(0, room).fill(-1);
}

function widened(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const wide = new Uint8Array(2 * bytes.length);
	wide.set(bytes);
	return wide;
}
