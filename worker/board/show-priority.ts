import { howAsked, newestOfPart, readingsOfStrategy } from '#db';
import { dayOfReading, isOverdue, owedOn, partsOfKind, principles, type Priority } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type OnBoard } from './gather-evidence.ts';
import { measureOnBoard } from './measure-on-board.ts';
import { nameLinks } from './name-links.ts';

/** One heading of a strategy: the evidence, and its pledges, actions and measures with their readings. */
export async function showPriority(world: World, person: Person, address: OnBoard & { id: string }) {
	const gathered = await gatherEvidence(world, person, address);
	const { council, strategy, today, parts, evidence, formerly } = gathered;
	const heard = found(evidence.get(address.id));
	const heading = found(partsOfKind(parts, 'priority').find(({ id }) => id === address.id));
	const [readings, newest] = await Promise.all([
		readingsOfStrategy(world.db, person.councilId, strategy.id),
		strategy.status === 'superseded' ? newestOfPart(world.db, person.councilId, heading.id) : [],
	]);
	const isHere = ({ priorityId }: { priorityId: string | null }) => priorityId === heading.id;
	const actions = partsOfKind(parts, 'action').filter(isHere);
	const isTold = ({ actionId }: { actionId: string | null }) => actions.some(({ id }) => id === actionId);
	return {
		council,
		strategy: { slug: strategy.slug, title: strategy.title, status: strategy.status },
		today,
		priority: asHeading(heading),
		formerly: formerly(heading.id),
		newest,
		said: heard.said.map((said) => ({ ...said, tests: nameLinks(said.about, parts) })),
		howAsked: await howAsked(world.db, person.councilId, [
			...new Set(heard.said.map(({ surveyId }) => surveyId)),
		]),
		silence: heard.silence,
		replies: heard.replies.map((reply) => ({
			...reply,
			about: nameLinks(reply.links, parts),
			owedOn: owedOn(reply),
			overdue: isOverdue(reply, today),
		})),
		pledges: partsOfKind(parts, 'pledge')
			.filter(isHere)
			.map((pledge) => ({ ...pledge, silence: silenceAmong(heard.pledges, pledge.id) })),
		actions,
		measures: partsOfKind(parts, 'measure')
			.filter((one) => isHere(one) || isTold(one))
			.map((part) => measureOnBoard(part, readings, heard.findings, dayOfReading(strategy.periodFrom))),
	};
}

const silenceAmong = <T>(pledges: readonly { id: string; silence: T }[], id: string): T | null =>
	pledges.find((pledge) => pledge.id === id)?.silence ?? null;

const asHeading = ({ id, number, wording: title, youngWording, principles: served }: Priority) => ({
	id,
	number,
	title,
	youngWording,
	principles: principles.filter((principle) => served.includes(principle.number)),
});

export type PriorityOnBoard = Awaited<ReturnType<typeof showPriority>>;
