import { boardOfCouncil, readingsOfStrategy } from '#db';
import { dayOfReading, partsOfKind, strategyAsProposal, type ExportedStrategy } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { gatherEvidence, type Gathered, type OnBoard } from './gather-evidence.ts';
import { measureOnBoard } from './measure-on-board.ts';

/** A strategy to be taken away: in the format in which strategies are read, and its plan and measures as rows. */
export async function exportStrategy(world: World, person: Person, address: OnBoard) {
	const gathered = await gatherEvidence(world, person, address);
	const { council, strategy, parts, evidence } = gathered;
	const readings = await readingsOfStrategy(world.db, person.councilId, strategy.id);
	const words = found(await boardOfCouncil(world.db, person.councilId));
	const headings = new Map(partsOfKind(parts, 'priority').map((one) => [one.id, one]));
	const headingOf = ({ priorityId }: { priorityId: string | null }) => {
		const its = headings.get(priorityId ?? '');
		return { number: its?.number ?? '', title: its?.wording ?? '' };
	};
	const findings = [...new Set([...evidence.values()].flatMap((heard) => heard.findings))];
	const setOn = dayOfReading(strategy.periodFrom);
	return {
		council: { slug: council.slug, vocabulary: council.vocabulary },
		proposal: strategyAsProposal(exportedStrategy(gathered, readings, words)),
		plan: partsOfKind(parts, 'action').map((action) => ({
			heading: headingOf(action),
			ref: action.ref,
			activity: action.wording,
			leads: action.leads,
			timescale: action.timescale,
		})),
		measures: partsOfKind(parts, 'measure').map((measure) => ({
			heading: headingOf(measure),
			...measureOnBoard(measure, readings, findings, setOn),
		})),
	};
}

export type StrategyAway = Awaited<ReturnType<typeof exportStrategy>>;

type Reading = Awaited<ReturnType<typeof readingsOfStrategy>>[number];

function exportedStrategy(
	{ council, strategy, parts, formerly }: Gathered,
	readings: Reading[],
	{ groups, glossary }: Pick<ExportedStrategy, 'groups' | 'glossary'>,
): ExportedStrategy {
	const { title, periodFrom, periodTo, status, vision, scrutiny } = strategy;
	return {
		council: council.name,
		word: council.vocabulary.priority,
		...{ title, periodFrom, periodTo, status, vision, scrutiny, groups, glossary, parts },
		formerTitles: (id) => formerly(id).map(({ before }) => before),
		readings: readings.map(({ printed, ...reading }) => ({
			...reading,
			printed: printed ?? String(reading.value),
		})),
	};
}
