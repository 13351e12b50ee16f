import { boardOfCouncil, readingsOfStrategy } from '#db';
import {
	dayOfReading,
	strategyAsProposal,
	type Direction,
	type ExportedStrategy,
	type Target,
} from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type Gathered, type OnBoard } from './gather-evidence.ts';
import { measureOnBoard } from './measure-on-board.ts';

/** A strategy to be taken away: in the format in which strategies are read, and its plan and measures as rows. */
export async function exportStrategy(world: World, person: Person, address: OnBoard) {
	const gathered = await gatherEvidence(world, person, address);
	const { council, strategy, parts, evidence } = gathered;
	const readings = await readingsOfStrategy(world.db, strategy.id);
	const words = found(await boardOfCouncil(world.db, person.councilId));
	const exported = exportedStrategy(gathered, readings, words);
	const heading = (id: string | null) => {
		const its = exported.priorities.find((priority) => priority.id === id);
		return its ? { number: its.number, title: its.title } : { number: '', title: '' };
	};
	const findings = [...evidence.values()].flatMap((heard) => heard.findings);
	const setOn = dayOfReading(strategy.periodFrom);
	return {
		council: { slug: council.slug, vocabulary: council.vocabulary },
		proposal: strategyAsProposal(exported),
		plan: exported.actions.map(({ ref, wording, leads, timescale, priorityId }) => ({
			heading: heading(priorityId),
			ref,
			activity: wording,
			leads,
			timescale,
		})),
		measures: parts
			.filter(({ kind }) => kind === 'measure')
			.map((part) => ({
				heading: heading(part.priorityId),
				...measureOnBoard(part, readings, [...new Set(findings)], setOn),
			})),
	};
}

type Reading = Awaited<ReturnType<typeof readingsOfStrategy>>[number];

function exportedStrategy(
	{ council, strategy, parts, formerly }: Gathered,
	readings: Reading[],
	{ groups, glossary }: Pick<ExportedStrategy, 'groups' | 'glossary'>,
): ExportedStrategy {
	const of = (kind: Gathered['parts'][number]['kind']) => parts.filter((part) => part.kind === kind);
	const { title, periodFrom, periodTo, status, vision, scrutiny } = strategy;
	return {
		council: council.name,
		word: council.vocabulary.priority,
		...{ title, periodFrom, periodTo, status, vision, scrutiny, groups, glossary },
		priorities: of('priority').map(({ id, mark, wording, youngWording, linked }) => ({
			id,
			number: mark ?? '',
			title: wording,
			youngWording: youngWording ?? '',
			formerTitles: formerly(id).map(({ before }) => before),
			principles: JSON.parse(linked) as number[],
		})),
		pledges: of('pledge').map(({ id, priorityId, wording, who, by, linked }) => ({
			...{ id, priorityId, wording },
			madeBy: who ?? '',
			by: by ?? 'not said',
			answeredBy: JSON.parse(linked) as string[],
		})),
		actions: of('action').map(({ id, priorityId, wording, mark, who, when }) => ({
			...{ id, priorityId, wording, ref: mark },
			leads: JSON.parse(who ?? '[]') as string[],
			timescale: when ?? '',
		})),
		measures: of('measure').map(({ id, priorityId, actionId, wording, who, when, unit, linked }) => ({
			...{ id, priorityId, actionId, wording, target: when },
			targets: JSON.parse(linked) as Target[],
			unit: unit ?? '',
			direction: (who ?? 'unclear') as Direction,
		})),
		readings: readings.map(({ printed, ...reading }) => ({
			...reading,
			printed: printed ?? String(reading.value),
		})),
	};
}
