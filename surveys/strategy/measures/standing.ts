// How a measure stands: for each voice its readings in order of time, whether they go the better way, how the newest
// stands to each target, and the gap between what young people say and what the service judges.
import type { Range } from '../../release/range.ts';
import { judgeTarget, type Judgement } from '../figures/judge-target.ts';
import { pairReadings } from '../figures/pair-readings.ts';
import type { Point } from './point.ts';
import { changeIn, isExact, movedBetween, type Change } from './change.ts';
import type { Direction } from '../reading/values/direction.ts';
import type { ReadTarget } from '../reading/proposal.ts';
import type * as v from 'valibot';
import type { ReadingVoice } from './reading.ts';

export type Target = v.InferOutput<typeof ReadTarget>;

export interface MeasureToJudge {
	unit: string;
	direction: Direction;
	targets: readonly Target[];
	points: readonly Point[];
	/** The first day of the strategy: what was read before it stood when the targets were set. */
	setOn: string | null;
}

export type Verdict =
	| Judgement
	/** Of a range: its nearer end is so far off. */
	| { state: 'not reached'; gap: number; atLeast: true }
	| { state: 'cannot tell'; why: 'a range' };

/** `beyondChance`: null where nobody can tell, because how many one of the two is of is not given. */
export type Gap = Range & { beyondChance: boolean | null };

export interface Standing {
	voices: { voice: ReadingVoice; change: Change | null; verdicts: { target: Target; verdict: Verdict }[] }[];
	/** Service less young people, as a range; null where one of them has not spoken, or not within a year of the other. */
	gap: Gap | null;
	/** The document sets more than one value to reach. */
	targetsDiffer: boolean;
	/** Targets that count from a value which is printed nowhere and was not read when they were set. */
	withoutBaseline: Target[];
	/** The same voice gives two values for the same day. */
	valuesDiffer: { voice: ReadingVoice; day: string }[];
}

/** Oldest first; what has no day is older than what has one, because plans print it as the past. */
export const inTime = <P extends { day: string | null }>(points: readonly P[]): P[] =>
	points.toSorted((a, b) => {
		const [one, other] = [a.day ?? '', b.day ?? ''];
		return one < other ? -1 : one > other ? 1 : 0;
	});

export function standingOf({ unit, direction, targets, points, setOn }: MeasureToJudge): Standing {
	const readingsOf = (voice: ReadingVoice) => inTime(points.filter((point) => point.voice === voice));
	const voices = (['young people', 'service'] as const).flatMap((voice) => {
		const own = readingsOf(voice);
		if (own.length === 0) return [];
		const verdicts = targets.map((target) => ({ target, verdict: verdictOn(target, direction, own, setOn) }));
		return [
			{
				voice,
				change: changeIn(
					own.filter(({ series }) => series === own.at(-1)?.series),
					unit,
					direction,
				),
				verdicts,
			},
		];
	});
	return {
		voices,
		gap: gapBetween(points, unit),
		targetsDiffer:
			new Set(targets.map(({ comparison, value, unit }) => `${comparison} ${value} ${unit}`)).size > 1,
		withoutBaseline: targets.filter(
			({ comparison, baseline }) =>
				comparison === 'change by' &&
				baseline === null &&
				(['young people', 'service'] as const).every((voice) => whenSetBy(readingsOf(voice), setOn) === null),
		),
		valuesDiffer: valuesThatDiffer(points),
	};
}

/** The newest exact value that was read when the targets were set; null where there was none. */
function whenSetBy(own: readonly Point[], setOn: string | null): number | null {
	const before = own.filter(({ day }) => setOn !== null && day !== null && day <= setOn).at(-1);
	return before && isExact(before) ? before.from : null;
}

function verdictOn(
	target: Target,
	direction: Direction,
	own: readonly Point[],
	setOn: string | null,
): Verdict {
	const newest = own.at(-1);
	const whenSet = whenSetBy(own, setOn);
	const baseline = target.baseline ?? (target.comparison === 'change by' ? whenSet : null);
	const judged = { ...target, direction, baseline };
	const at = (value: number | null) => judgeTarget(judged, value, whenSet);
	if (!newest || isExact(newest)) return at(newest?.from ?? null);
	const [low, high] = [at(newest.from), at(newest.to)];
	// A range is judged where both of its ends say the same.
	if (low.state === 'not reached' && high.state === 'not reached')
		return { ...low, gap: Math.min(low.gap, high.gap), atLeast: true };
	return low.state === high.state ? low : { state: 'cannot tell', why: 'a range' };
}

/** The pair that is compared is the newest of each; where one is a range, so is the gap. */
function gapBetween(points: readonly Point[], unit: string): Gap | null {
	const dated = points.flatMap(({ day, ...point }) => (day === null ? [] : [{ ...point, day }]));
	const pair = pairReadings(dated);
	if (!pair) return null;
	const { youngPeople, service } = pair;
	const moved = movedBetween(youngPeople, service, unit);
	return {
		from: service.from - youngPeople.to,
		to: service.to - youngPeople.from,
		beyondChance: moved === 'no base' ? null : moved !== 'unclear',
	};
}

function valuesThatDiffer(points: readonly Point[]): Standing['valuesDiffer'] {
	const dated = points.filter((point) => isExact(point) && point.day !== null);
	const same = Map.groupBy(dated, ({ voice, day }) => `${voice} ${day ?? ''}`);
	return [...same.values()].flatMap((alike) => {
		const [first] = alike;
		const values = new Set(alike.map(({ from }) => from));
		return first && first.day !== null && values.size > 1 ? [{ voice: first.voice, day: first.day }] : [];
	});
}
