import { headingsOf, nameOf, partsOfKind, silencesOf, type AskedQuestion } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { gatherAsked } from './gather-asked.ts';
import type { OnBoard } from './gather-evidence.ts';
import { nameLinks } from './name-links.ts';

/** Where a strategy is silent: promises without a question, answers that were not given back, wishes nobody acts on. */
export async function showSilence(world: World, person: Person, address: OnBoard) {
	const { council, strategy, today, parts, asked, replies } = await gatherAsked(world, person, address);
	const { unasked, unreleased, unanswered, unacted, asking } = silencesOf({
		...{ parts, asked },
		// What was taken down answers nothing.
		replies: replies.filter(({ takenDown }) => takenDown === null),
	});
	const headings = headingsOf(parts);
	const named = (ids: string[]) =>
		parts
			.filter(({ id }) => ids.includes(id))
			.map((part) => {
				const heading = parts.find(({ id }) => id === headings.get(part.id) && id !== part.id);
				return {
					...nameOf(part),
					madeBy: part.kind === 'pledge' ? part.madeBy : null,
					under: heading ? nameOf(heading) : null,
				};
			});
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
		unaskedPriorities: named(unasked.priorities),
		unaskedPledges: named(unasked.pledges),
		unreleased: questions(unreleased),
		unanswered: questions(unanswered),
		unacted: named(unacted),
		asking: questions(asking),
	};
}

export type SilenceOnBoard = Awaited<ReturnType<typeof showSilence>>;
