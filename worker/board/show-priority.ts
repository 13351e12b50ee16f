import { howAsked, newestOfPart, readingsOfStrategy } from '#db';
import { dayOfReading, isOverdue, owedOn, principles } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type OnBoard } from './gather-evidence.ts';
import { measureOnBoard } from './measure-on-board.ts';
import { nameLinks } from './name-part.ts';

/** One heading of a strategy: the evidence, and its pledges, actions and measures with their readings. */
export async function showPriority(world: World, person: Person, address: OnBoard & { id: string }) {
	const { council, strategy, today, parts, evidence, formerly } = await gatherEvidence(
		world,
		person,
		address,
	);
	const heard = found(evidence.get(address.id));
	const heading = found(parts.find(({ kind, id }) => kind === 'priority' && id === address.id));
	const [readings, newest] = await Promise.all([
		readingsOfStrategy(world.db, strategy.id),
		strategy.status === 'superseded' ? newestOfPart(world.db, person.councilId, heading.id) : [],
	]);
	const here = parts.filter(
		(part) =>
			part.priorityId === heading.id ||
			parts.some((action) => action.id === part.actionId && action.priorityId === heading.id),
	);
	const of = (kind: (typeof parts)[number]['kind']) => here.filter((part) => part.kind === kind);
	return {
		council,
		strategy: { slug: strategy.slug, title: strategy.title, status: strategy.status },
		today,
		priority: {
			id: heading.id,
			number: heading.mark ?? '',
			title: heading.wording,
			youngWording: heading.youngWording ?? '',
			principles: principles.filter(({ number }) =>
				(JSON.parse(heading.linked) as number[]).includes(number),
			),
		},
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
		pledges: of('pledge').map(({ id, wording, who }) => ({
			id,
			wording,
			madeBy: who ?? '',
			silence: heard.pledges.find((pledge) => pledge.id === id)?.silence ?? null,
		})),
		actions: of('action').map(({ id, mark, wording, who, when }) => ({
			id,
			ref: mark,
			activity: wording,
			leads: JSON.parse(who ?? '[]') as string[],
			timescale: when ?? '',
		})),
		measures: of('measure').map((part) =>
			measureOnBoard(part, readings, heard.findings, dayOfReading(strategy.periodFrom)),
		),
	};
}
