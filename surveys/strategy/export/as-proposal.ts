// A strategy written out in the format in which documents are read (docs/strategy-format.md), so that what leaves here can
// be taken in anywhere that format is known. Nothing is doubted, and nothing has a place in a document.
import { linkKinds } from '../link.ts';
import { partsOfKind } from '../parts/part.ts';
import { principles } from '../principles.ts';
import type { StrategyProposal } from '../reading/proposal.ts';
import { timescaleOf } from '../reading/values/timescale.ts';
import type { ExportedStrategy } from './exported.ts';

const read = () => ({ doubts: [], places: [] });

/** "action-10" comes after "action-9". */
const inPrintedOrder = (one: string, other: string) => one.length - other.length || (one < other ? -1 : 1);

/** How the parts of a strategy are named in the document: their kind, and how many of it came before. */
function keysOf({ parts }: ExportedStrategy) {
	const keys = new Map(
		linkKinds.flatMap((kind) =>
			partsOfKind(parts, kind).map(({ id }, place) => [id, `${kind}-${place + 1}`] as const),
		),
	);
	return {
		keyOf: (id: string | null) => (id === null ? null : (keys.get(id) ?? null)),
		item: (id: string) => ({ key: keys.get(id) ?? id, ...read() }),
	};
}
type Keys = ReturnType<typeof keysOf>;

export function strategyAsProposal(strategy: ExportedStrategy): StrategyProposal {
	const keys = keysOf(strategy);
	return {
		...headOf(strategy),
		priorities: prioritiesOf(strategy, keys),
		pledges: pledgesOf(strategy, keys),
		actions: actionsOf(strategy, keys),
		measures: measuresOf(strategy, keys),
		figures: figuresOf(strategy, keys),
	};
}

const prioritiesOf = ({ parts, word, formerTitles }: ExportedStrategy, { item }: Keys) =>
	partsOfKind(parts, 'priority').map(({ id, number, wording, youngWording, principles: serves }) => ({
		...item(id),
		number: number === '' ? null : number,
		word,
		title: wording,
		youngWording: youngWording === '' ? null : youngWording,
		otherTitles: formerTitles(id),
		principles: serves.toSorted((one, other) => one - other),
	}));

const pledgesOf = ({ parts }: ExportedStrategy, { item, keyOf }: Keys) =>
	partsOfKind(parts, 'pledge').map(({ id, wording, madeBy, by, priorityId, answeredBy }) => ({
		...item(id),
		wording,
		detail: [],
		madeBy: madeBy === '' ? null : madeBy,
		by,
		group: null,
		priority: keyOf(priorityId),
		actions: answeredBy.flatMap((action) => keyOf(action) ?? []).sort(inPrintedOrder),
	}));

const actionsOf = ({ parts }: ExportedStrategy, { item, keyOf }: Keys) =>
	partsOfKind(parts, 'action').map(({ id, ref, wording, leads, timescale, priorityId }) => ({
		...item(id),
		ref,
		section: null,
		activity: wording,
		leads,
		timescale: timescale === '' ? null : timescaleOf(timescale),
		priority: keyOf(priorityId),
	}));

const measuresOf = ({ parts, readings }: ExportedStrategy, { item, keyOf }: Keys) =>
	partsOfKind(parts, 'measure').map(
		({ id, wording, target, targets, unit, direction, actionId, priorityId }) => ({
			...item(id),
			wording,
			target,
			targets,
			unit,
			direction,
			asked: readings.some(({ measureId, voice }) => measureId === id && voice === 'young people'),
			action: keyOf(actionId),
			outcome: null,
			foundIn: actionId === null ? ('list' as const) : ('action plan' as const),
			priority: keyOf(priorityId),
		}),
	);

function headOf(strategy: ExportedStrategy) {
	const { title, council, periodFrom, periodTo, status, vision, scrutiny, groups } = strategy;
	const told = (text: string | null) => (text === null ? null : { text, ...read() });
	return {
		format: 'heard strategy 1' as const,
		title: told(title),
		council: told(council),
		period: { text: `${periodFrom} to ${periodTo}`, from: periodFrom, to: periodTo, ...read() },
		status: { text: status, status, ...read() },
		vision: told(vision),
		scrutiny:
			scrutiny === null ? [] : [{ key: 'scrutiny-1', body: '', rhythm: null, text: scrutiny, ...read() }],
		principles: servedBy(strategy),
		groups: groups.map(({ name, ageFrom, ageTo }, place) => ({
			...{ key: `group-${place + 1}`, name, text: '', ...read() },
			ages: ageFrom === null || ageTo === null ? null : { from: ageFrom, to: ageTo },
		})),
		voices: [],
		concerns: [],
		commitments: [],
		glossary: wordsOf(strategy),
		contradictions: [],
		people: [],
		unread: [],
	};
}

function servedBy({ parts }: ExportedStrategy) {
	const served = new Set(partsOfKind(parts, 'priority').flatMap((priority) => priority.principles));
	return principles
		.filter(({ number }) => served.has(number))
		.map(({ number, wording }) => ({ key: `principle-${number}`, number, text: wording, ...read() }));
}

const wordsOf = ({ glossary }: ExportedStrategy) =>
	glossary.map(({ say, instead }, place) => ({
		...{ key: `word-${place + 1}`, term: say, ...read() },
		meaning: instead.join('; '),
		alternatives: instead,
	}));

/** The values of each measure together, as they are dated; so that the same strategy is written the same. */
const figuresOf = ({ parts, readings }: ExportedStrategy, { keyOf }: Keys): StrategyProposal['figures'] =>
	partsOfKind(parts, 'measure')
		.flatMap(({ id, wording, unit, priorityId }) =>
			readings
				.filter(({ measureId }) => measureId === id)
				.toSorted((one, other) =>
					one.asAt < other.asAt ? -1 : one.asAt > other.asAt ? 1 : one.value - other.value,
				)
				.map(({ asAt, value, printed, base, voice }) => ({
					...{ value, printed, unit, text: wording, clause: wording, date: asAt, base, voice },
					...{ priority: keyOf(priorityId), measure: keyOf(id) },
				})),
		)
		.map((figure, place) => ({ key: `figure-${place + 1}`, ...read(), ...figure }));
