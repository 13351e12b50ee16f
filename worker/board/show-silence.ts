import { releasedOfCouncil } from '#db';
import {
	findingsOf,
	headingsOf,
	nameOf,
	partsOfKind,
	silencesOf,
	type AskedQuestion,
	type Silence,
} from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { gatherAsked, type AskedMatters } from './gather-asked.ts';
import type { OnBoard } from './gather-evidence.ts';
import { nameLinks } from './name-links.ts';

/** Where a strategy is silent: promises without a voice, answers that were not given back, wishes nobody acts on. */
export async function showSilence(world: World, person: Person, address: OnBoard) {
	const { council, strategy, today, parts, asked, replies, links } = await gatherAsked(
		world,
		person,
		address,
	);
	const releases = await releasedOfCouncil(world.db, person.councilId);
	const { unheard, onTheirWay, unreleased, unanswered, unacted, asking } = silencesOf({
		...{ parts, asked, today, findings: findingsOf(releases, links) },
		// What was taken down answers nothing, and neither does a reply that has no answer yet.
		replies: replies.filter(({ takenDown, answer }) => takenDown === null && answer.state !== 'waiting'),
	});
	const [silent, soon] = [namedParts(parts, unheard), namedParts(parts, onTheirWay)];
	const questions = (some: AskedQuestion[]) =>
		some.map((question) => ({ ...question, about: nameLinks(question.about, parts) }));
	const pledges = partsOfKind(parts, 'pledge');
	return {
		council,
		strategy: { slug: strategy.slug, title: strategy.title, status: strategy.status },
		today,
		of: {
			priorities: partsOfKind(parts, 'priority').length,
			pledges: pledges.length,
			wishes: pledges.filter(({ by }) => by === 'young people').length,
		},
		unheardPriorities: silent.filter(({ kind }) => kind === 'priority'),
		unheardPledges: silent.filter(({ kind }) => kind === 'pledge'),
		onTheirWay: soon,
		unreleased: questions(unreleased),
		unanswered: questions(unanswered),
		unacted: namedParts(parts, new Map(unacted.map((id) => [id, null]))),
		asking: questions(asking),
	};
}

/** Parts by id, in printed order, each with its heading and what is said of it. */
function namedParts(parts: AskedMatters['parts'], those: ReadonlyMap<string, Silence | null>) {
	const headings = headingsOf(parts);
	return parts.flatMap((part) => {
		const silence = those.get(part.id);
		if (silence === undefined) return [];
		const heading = parts.find(({ id }) => id === headings.get(part.id) && id !== part.id);
		const madeBy = part.kind === 'pledge' ? part.madeBy : null;
		return [{ ...nameOf(part), madeBy, silence, under: heading ? nameOf(heading) : null }];
	});
}

export type SilenceOnBoard = Awaited<ReturnType<typeof showSilence>>;
