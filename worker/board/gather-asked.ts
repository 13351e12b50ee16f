// Which questions are out, which wait for their release and which have one: their words, and how far the survey has got.
// No answer and no number of answers is among it, and no draft.
import { allPartsOfStrategy, linksOfAsked, repliesOfCouncil, strategyOnBoard } from '#db';
import { askedQuestions, ownerInWords, withoutItsWords } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { asRead } from '../replies/as-read.ts';
import type { World } from '../world.ts';
import type { OnBoard } from './gather-evidence.ts';

/** A strategy of a person's own council with all that was asked about it and replied: four statements. */
export async function gatherAsked({ db, today }: World, person: Person, address: OnBoard) {
	if (address.council !== person.councilSlug) refuse('not-found');
	const { councilId } = person;
	const { council, strategy } = found(await strategyOnBoard(db, councilId, address.strategy));
	const [{ standing: parts, out }, links, stored] = await Promise.all([
		allPartsOfStrategy(db, councilId, strategy.id),
		linksOfAsked(db, councilId),
		repliesOfCouncil(db, councilId),
	]);
	const here = new Set([...parts, ...out].map(({ id }) => id));
	const about = links.filter(({ targetId }) => here.has(targetId));
	const replies = stored.map((reply) => {
		const read = withoutItsWords(asRead(reply, today));
		return { ...read, owner: ownerInWords(read.owner), links: read.links.filter(({ id }) => here.has(id)) };
	});
	return {
		council,
		strategy,
		today,
		parts,
		out,
		links: about,
		asked: askedQuestions(about),
		replies,
	};
}

export type AskedMatters = Awaited<ReturnType<typeof gatherAsked>>;
