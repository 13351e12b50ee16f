import { versionsOfStrategy } from '#db';
import type { Evidence, ReplyToRead, SpokenFinding } from '#surveys';
import { headingsOf, isOverdue, owedOn, partsOfKind, replyStanding } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type Gathered, type OnBoard } from './gather-evidence.ts';
import { takenOut } from './taken-out.ts';
import { noHeading } from './under-heading.ts';

/** A strategy at a glance: for each heading what was said in a line, from how many, when, its replies and silence. */
export async function showStrategy(world: World, person: Person, address: OnBoard) {
	const gathered = await gatherEvidence(world, person, address);
	const { council, strategy, today, parts, out, evidence, formerly } = gathered;
	const { id: strategyId, ...printed } = strategy;
	const headings = partsOfKind(parts, 'priority').flatMap(({ id, number, wording, youngWording }) => {
		const heard = evidence.get(id);
		return heard ? [{ id, number, title: wording, youngWording, ...brief(heard, gathered) }] : [];
	});
	const onTheirOwn = evidence.get(noHeading);
	const number = looseOf(parts);
	const [{ before, after }, gone] = await Promise.all([
		versionsOfStrategy(world.db, person.councilId, strategyId),
		takenOut(world, person, strategyId, out),
	]);
	return {
		council,
		strategy: printed,
		formerly: formerly(strategyId),
		versions: { before, after },
		today,
		takenOut: gone,
		priorities: headings,
		/** What stands under no heading, and how much of each kind that is. */
		onTheirOwn:
			onTheirOwn && (Object.values(number).some(Boolean) || onTheirOwn.replies.length > 0)
				? { ...brief(onTheirOwn, gathered), number }
				: null,
	};
}

export type StrategyOnBoard = Awaited<ReturnType<typeof showStrategy>>;
export type SaidBrief = ReturnType<typeof inOneLine>;
export type ReplyBrief = ReturnType<typeof briefReply>;

/** What a heading's row says. What was taken out is in none. */
function brief({ said, silence, replies, pledges }: Evidence, { parts, today }: Gathered) {
	return {
		said: said.map(inOneLine),
		silence,
		replies: replies.map((reply) => briefReply(reply, today)),
		pledges: pledges.flatMap((pledge) => {
			const wording = parts.find(({ id }) => id === pledge.id)?.wording;
			return wording === undefined ? [] : [{ ...pledge, wording }];
		}),
	};
}

/** How many parts of each kind stand under no heading. */
function looseOf(parts: Gathered['parts']) {
	const headings = headingsOf(parts);
	const of = (kind: 'pledge' | 'action' | 'measure') =>
		partsOfKind(parts, kind).filter(({ id }) => headings.get(id) === noHeading).length;
	return { pledge: of('pledge'), action: of('action'), measure: of('measure') };
}

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
