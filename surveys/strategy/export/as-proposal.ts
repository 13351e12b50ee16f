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

export function strategyAsProposal(strategy: ExportedStrategy): StrategyProposal {
	const { parts, readings } = strategy;
	const keys = new Map(
		linkKinds.flatMap((kind) =>
			partsOfKind(parts, kind).map(({ id }, place) => [id, `${kind}-${place + 1}`] as const),
		),
	);
	const keyOf = (id: string | null) => (id === null ? null : (keys.get(id) ?? null));
	const item = (id: string) => ({ key: keys.get(id) ?? id, ...read() });
	const under = (id: string | null) => ({ priority: keyOf(id) });
	return {
		...headOf(strategy),
		priorities: partsOfKind(parts, 'priority').map(
			({ id, number, wording, youngWording, principles: serves }) => ({
				...item(id),
				number: number === '' ? null : number,
				word: strategy.word,
				title: wording,
				youngWording: youngWording === '' ? null : youngWording,
				otherTitles: strategy.formerTitles(id),
				principles: serves.toSorted((one, other) => one - other),
			}),
		),
		pledges: partsOfKind(parts, 'pledge').map(({ id, wording, madeBy, by, priorityId, answeredBy }) => ({
			...item(id),
			wording,
			detail: [],
			madeBy: madeBy === '' ? null : madeBy,
			by,
			group: null,
			...under(priorityId),
			actions: answeredBy.flatMap((action) => keyOf(action) ?? []).sort(inPrintedOrder),
		})),
		actions: partsOfKind(parts, 'action').map(({ id, ref, wording, leads, timescale, priorityId }) => ({
			...item(id),
			ref,
			section: null,
			activity: wording,
			leads,
			timescale: timescale === '' ? null : timescaleOf(timescale),
			...under(priorityId),
		})),
		measures: partsOfKind(parts, 'measure').map(
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
				...under(priorityId),
			}),
		),
		figures: figuresOf(strategy, keyOf),
	};
}

function headOf({
	title,
	council,
	periodFrom,
	periodTo,
	status,
	vision,
	scrutiny,
	parts,
	groups,
	glossary,
}: ExportedStrategy) {
	const told = (text: string | null) => (text === null ? null : { text, ...read() });
	const served = new Set(partsOfKind(parts, 'priority').flatMap((priority) => priority.principles));
	return {
		format: 'heard strategy 1' as const,
		title: told(title),
		council: told(council),
		period: { text: `${periodFrom} to ${periodTo}`, from: periodFrom, to: periodTo, ...read() },
		status: { text: status, status, ...read() },
		vision: told(vision),
		scrutiny:
			scrutiny === null ? [] : [{ key: 'scrutiny-1', body: '', rhythm: null, text: scrutiny, ...read() }],
		principles: principles
			.filter(({ number }) => served.has(number))
			.map(({ number, wording }) => ({ key: `principle-${number}`, number, text: wording, ...read() })),
		groups: groups.map(({ name, ageFrom, ageTo }, place) => ({
			...{ key: `group-${place + 1}`, name, text: '', ...read() },
			ages: ageFrom === null || ageTo === null ? null : { from: ageFrom, to: ageTo },
		})),
		voices: [],
		concerns: [],
		commitments: [],
		glossary: glossary.map(({ say, instead }, place) => ({
			...{ key: `word-${place + 1}`, term: say, ...read() },
			meaning: instead.join('; '),
			alternatives: instead,
		})),
		contradictions: [],
		people: [],
		unread: [],
	};
}

/** The values of each measure together, as they are dated; so that the same strategy is written the same. */
const figuresOf = (
	{ parts, readings }: ExportedStrategy,
	keyOf: (id: string | null) => string | null,
): StrategyProposal['figures'] =>
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
