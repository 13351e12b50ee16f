import { hashOf, linesAfter } from '#db';
import { beforeFirst, judgeChain, type ActChain, type HashedLine } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

/** Lines read at a time. */
const page = 1000;

/** Works every hash of the council's log out again, from the first line to the last. */
export async function checkChain({ db }: World, { councilId }: Person): Promise<ActChain> {
	const hashed: HashedLine[] = [];
	let before = beforeFirst;
	for (;;) {
		const lines = await linesAfter(db, councilId, hashed.at(-1)?.number ?? 0, page);
		for (const { hash, ...line } of lines) {
			hashed.push({ number: line.number, hash, should: await hashOf(before, line) });
			before = hash;
		}
		if (lines.length < page) return judgeChain(hashed);
	}
}
