import { versionsOfStrategy } from '#db';
import type { Evidence, ReplyToRead, SpokenFinding } from '#surveys';
import { headingsOf, isOverdue, owedOn, partsOfKind, replyStanding } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type Gathered, type OnBoard } from './gather-evidence.ts';
import { noHeading } from './under-heading.ts';

/** A strategy at a glance: for each heading what was said in a line, from how many, when, its replies and silence. */
export async function showStrategy(world: World, person: Person, address: OnBoard) {
	const { council, strategy, today, parts, evidence, formerly } = await gatherEvidence(
		world,
		person,
		address,
	);
	const { id: strategyId, ...printed } = strategy;
	const headings = partsOfKind(parts, 'priority').flatMap(({ id, number, wording, youngWording }) => {
		const heard = evidence.get(id);
		return heard ? [{ id, number, title: wording, youngWording, ...brief(heard) }] : [];
	});
	const onTheirOwn = evidence.get(noHeading);
	const number = looseOf(parts);
	const { before, after } = await versionsOfStrategy(world.db, person.councilId, strategyId);
	return {
		council,
		strategy: printed,
		formerly: formerly(strategyId),
		versions: { before, after },
		today,
		priorities: headings,
		/** What stands under no heading, and how much of each kind that is. */
		onTheirOwn:
			onTheirOwn && number.pledge + number.action + number.measure > 0
				? { ...brief(onTheirOwn), number }
				: null,
	};

	function brief({ said, silence, replies, pledges }: Evidence) {
		return {
			said: said.map(inOneLine),
			silence,
			replies: replies.map((reply) => briefReply(reply, today)),
			pledges: pledges.map((pledge) => ({ ...pledge, wording: wordingOf(parts, pledge.id) })),
		};
	}
}

export type StrategyOnBoard = Awaited<ReturnType<typeof showStrategy>>;
export type SaidBrief = ReturnType<typeof inOneLine>;
export type ReplyBrief = ReturnType<typeof briefReply>;

/** How many parts of each kind stand under no heading. */
function looseOf(parts: Gathered['parts']) {
	const headings = headingsOf(parts);
	const of = (kind: 'pledge' | 'action' | 'measure') =>
		partsOfKind(parts, kind).filter(({ id }) => headings.get(id) === noHeading).length;
	return { pledge: of('pledge'), action: of('action'), measure: of('measure') };
}

const wordingOf = (parts: Gathered['parts'], id: string) =>
	parts.find((part) => part.id === id)?.wording ?? '';

const inOneLine = ({ surveyId, survey, question, option, headline, on, asked, trend }: SpokenFinding) => ({
	surveyId,
	survey,
	question: { id: question.id, kind: question.kind, wording: question.wording },
	option,
	headline,
	on,
	base: question.result.shown ? question.result.base : null,
	asked,
	change: trend && { change: trend.change, between: trend.between },
});

const briefReply = (reply: ReplyToRead, today: string) => ({
	id: reply.id,
	said: reply.said,
	state: replyStanding(reply),
	takenDown: reply.takenDown ?? null,
	overdue: isOverdue(reply, today),
	owedOn: owedOn(reply),
	slipped: reply.slipped,
});
