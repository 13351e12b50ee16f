// A board reads releases, links and replies, and no slip, ballot or draft: everything it sees was released.
import {
	allPartsOfStrategy,
	linksOfAsked,
	namesBefore,
	releasedOfCouncil,
	repliesOfStrategy,
	strategyOnBoard,
	type NameBefore,
} from '#db';
import { evidenceOf, ownerInWords, timesSlipped, withoutItsWords } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

export interface OnBoard {
	council: string;
	strategy: string;
}

/** A strategy of a person's own council with the evidence for its headings: six statements. */
export async function gatherEvidence({ db, today }: World, person: Person, address: OnBoard) {
	if (address.council !== person.councilSlug) refuse('not-found');
	const { councilId } = person;
	const { council, strategy } = found(await strategyOnBoard(db, councilId, address.strategy));
	const [{ standing: parts, out }, releases, links, stored, changes] = await Promise.all([
		allPartsOfStrategy(db, councilId, strategy.id),
		releasedOfCouncil(db, councilId),
		linksOfAsked(db, councilId),
		repliesOfStrategy(db, councilId, strategy.id),
		namesBefore(db, councilId, strategy.id),
	]);
	const replies = stored.map(asABoardReads);
	// What was said and replied stays where it stood, whatever was taken out since.
	const evidence = evidenceOf({ parts: [...parts, ...out], releases, links, replies, today });
	return {
		...{ council, strategy, today, parts, out, evidence },
		formerly: (id: string) => formerTitles(changes, id),
	};
}

/** Of how a reply is kept a board reads no more than this. */
function asABoardReads({
	owner,
	dayChanges,
	...stored
}: Awaited<ReturnType<typeof repliesOfStrategy>>[number]) {
	const { id, said, answer, dueOn, toldOn, takenDownOn, takenDown, links } = withoutItsWords(stored);
	const slipped = timesSlipped(dayChanges);
	return {
		id,
		said,
		answer,
		owner: ownerInWords(owner),
		dueOn,
		toldOn,
		takenDownOn,
		takenDown,
		slipped,
		links,
	};
}

export type Gathered = Awaited<ReturnType<typeof gatherEvidence>>;

/** What a strategy or one of its parts was called before, and until when, the latest first; each name once. */
export const formerTitles = (names: readonly NameBefore[], id: string) => {
	const own = names.filter(({ targetId }) => targetId === id);
	return own
		.filter(({ before }, place) => own.findIndex((one) => one.before === before) === place)
		.map(({ before, on }) => ({ before, on }));
};
