import { hashOf, linesAfter, logMarks } from '#db';
import { beforeFirst, judgeChain, type ActChain, type HashedLine } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

/** Lines read at a time. */
const page = 1000;

/** Works every hash of the council's log out again, from the first line to the last, and looks for the marks beside releases. */
export async function checkChain({ db }: World, { councilId }: Person): Promise<ActChain> {
	// Before the lines: a release that is made meanwhile may note a later one.
	const marks = await logMarks(db, councilId);
	const hashed: HashedLine[] = [];
	let before = beforeFirst;
	for (;;) {
		const lines = await linesAfter(db, councilId, hashed.at(-1)?.number ?? 0, page);
		for (const { hash, ...line } of lines) {
			hashed.push({ number: line.number, hash, should: await hashOf(before, line) });
			before = hash;
		}
		if (lines.length < page) return judgeChain(hashed, marks);
	}
}
