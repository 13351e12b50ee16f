import { howAsked, namesBefore, newestOfPart, readingsOfStrategy, releasedOfCouncil } from '#db';
import {
	chainOf,
	dayOfReading,
	findingsOf,
	markOf,
	partsOfKind,
	repliesInOrder,
	silenceAbout,
	spokenIn,
	withoutRepeats,
	type Link,
	type Part,
	type ReleasedSurvey,
} from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherAsked, type AskedMatters } from './gather-asked.ts';
import { formerTitles, type OnBoard } from './gather-evidence.ts';
import { measureOnBoard } from './measure-on-board.ts';
import { nameLinks } from './name-links.ts';
import { takenOut } from './taken-out.ts';

/**
 * One pledge, action or measure with the whole chain it is a link of: what stands above and below it, what young people
 * were asked about it or about what is below it, what they said, and what was replied.
 */
export async function showChain(world: World, person: Person, address: OnBoard & Link) {
	const [all, releases] = await Promise.all([
		gatherAsked(world, person, address),
		releasedOfCouncil(world.db, person.councilId),
	]);
	const { council, strategy, today, out, asked } = all;
	const { part, parts } = partAmong(all, address);
	const { above, below } = chainOf(parts, part.id);
	const chain = new Set([part.id, ...below]);
	const isHere = ({ id }: { id: string }) => chain.has(id);
	const questions = asked.filter(({ about }) => about.some(isHere));
	const { heard, said, silence } = whatWasSaid({ ...all, releases }, isHere);
	const [readings, changes, newest, routes, gone] = await Promise.all([
		readingsOfStrategy(world.db, person.councilId, strategy.id),
		namesBefore(world.db, person.councilId, strategy.id),
		strategy.status === 'superseded' ? newestOfPart(world.db, person.councilId, part.id) : [],
		howAsked(world.db, person.councilId, [...new Set(said.map(({ surveyId }) => surveyId))]),
		takenOut(world, person, strategy.id, out),
	]);
	const setOn = dayOfReading(strategy.periodFrom);
	return {
		council,
		strategy: { id: strategy.id, slug: strategy.slug, title: strategy.title, status: strategy.status },
		today,
		part: { ...part, mark: markOf(part) },
		takenOut: gone.find(({ id }) => id === part.id) ?? null,
		above: nameLinks(asLinks(above), parts),
		below: nameLinks(asLinks(below), parts),
		measures: partsOfKind(parts, 'measure')
			.filter(({ id }) => chain.has(id))
			.map((one) => measureOnBoard(one, readings, heard, setOn)),
		waiting: waitingAmong(questions, all),
		said,
		howAsked: routes,
		silence,
		replies: repliesTo(all, questions, isHere),
		formerly: formerTitles(changes, part.id),
		newest,
	};
}

/** A part, and the parts it stands among. What was taken out has its page, with where it stood. */
function partAmong({ parts, out }: AskedMatters, { kind, id }: Link) {
	const isIt = (one: Part) => one.kind === kind && one.id === id;
	const part = found(parts.find(isIt) ?? out.find(isIt));
	return { part, parts: out.includes(part) ? [...parts, part] : parts };
}

const asLinks = (ids: readonly string[]) => ids.map((id) => ({ id }));

export type ChainOnBoard = Awaited<ReturnType<typeof showChain>>;

/** Put to young people, but not released. */
const waitingAmong = (questions: AskedMatters['asked'], { parts }: AskedMatters) =>
	questions
		.filter(({ state }) => state === 'open' || state === 'closed')
		.map((question) => ({ ...question, about: nameLinks(question.about, parts) }));

/** Replies about a link of the chain, or to a question that was put about one. */
function repliesTo(
	{ replies, parts, out, today }: AskedMatters,
	questions: AskedMatters['asked'],
	isHere: (link: Link) => boolean,
) {
	const mine = replies.filter(
		({ links, surveyId, questionId }) =>
			links.some(isHere) ||
			questions.some((one) => one.surveyId === surveyId && one.questionId === questionId),
	);
	return repliesInOrder(mine, today).map((reply) => ({
		...reply,
		about: nameLinks(reply.links, [...parts, ...out]),
	}));
}

function whatWasSaid(
	{ releases, links, asked, parts, today }: AskedMatters & { releases: readonly ReleasedSurvey[] },
	isHere: (link: Link) => boolean,
) {
	const heard = findingsOf(releases, links).filter(({ about }) => about.some(isHere));
	return {
		heard,
		said: withoutRepeats(heard).map((finding) => ({
			...spokenIn(finding, releases),
			tests: nameLinks(finding.about, parts),
		})),
		silence: silenceAbout(isHere, { findings: heard, asked, today }),
	};
}
