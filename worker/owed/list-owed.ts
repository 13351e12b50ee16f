import { repliesOwnedBy } from '#db';
import { owedByOwner, repliesInOrder } from '#surveys';
import type { Person } from '../door/door.ts';
import { asRead } from '../replies/as-read.ts';
import type { World } from '../world.ts';

/** The replies that somebody owns: what they owe first, by its day, then what they answered. */
export async function listOwed({ db, today }: World, { councilId, id }: Person) {
	const own = await repliesOwnedBy(db, councilId, id);
	const replies = repliesInOrder(own, today).map((reply) => ({
		...asRead(reply, today),
		mine: owedByOwner(reply),
	}));
	return {
		today,
		owed: replies.filter(({ mine }) => mine !== null),
		given: replies.filter(({ mine }) => mine === null),
	};
}
