// What stands under one heading of a strategy, or under none: what was said, what was replied, and its promises, actions and
// measures. Every part stands under exactly one of these, so none is on no page.
import { howAsked, readingsOfStrategy } from '#db';
import { dayOfReading, headingsOf, isOverdue, owedOn, partsOfKind } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import type { Gathered } from './gather-evidence.ts';
import { measureOnBoard } from './measure-on-board.ts';
import { nameLinks } from './name-links.ts';

/** In the place of a heading's id: what stands under none. */
export const noHeading = '';

export async function underHeading({ db }: World, person: Person, gathered: Gathered, heading: string) {
	const { council, strategy, today, parts, out, evidence } = gathered;
	const all = [...parts, ...out];
	const heard = found(evidence.get(heading));
	const surveys = [...new Set(heard.said.map(({ surveyId }) => surveyId))];
	const [readings, routes] = await Promise.all([
		readingsOfStrategy(db, person.councilId, strategy.id),
		howAsked(db, person.councilId, surveys),
	]);
	const headings = headingsOf(parts);
	const isHere = ({ id }: { id: string }) => headings.get(id) === heading;
	const actions = partsOfKind(parts, 'action').filter(isHere);
	// A measure that has a heading of its own is told beside its action, too.
	const isTold = ({ actionId }: { actionId: string | null }) =>
		heading !== noHeading && actions.some(({ id }) => id === actionId);
	return {
		council,
		strategy: { id: strategy.id, slug: strategy.slug, title: strategy.title, status: strategy.status },
		today,
		said: heard.said.map((said) => ({ ...said, tests: nameLinks(said.about, all) })),
		howAsked: routes,
		silence: heard.silence,
		replies: heard.replies.map((reply) => ({
			...reply,
			about: nameLinks(reply.links, all),
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

export type UnderHeading = Awaited<ReturnType<typeof underHeading>>;

const silenceAmong = <T>(pledges: readonly { id: string; silence: T }[], id: string): T | null =>
	pledges.find((pledge) => pledge.id === id)?.silence ?? null;
