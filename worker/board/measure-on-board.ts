import type { readingsOfStrategy } from '#db';
import {
	checkShare,
	dayOfReading,
	headlineOf,
	inTime,
	standingOf,
	type Finding,
	type Measure,
	type Point,
	type Range,
} from '#surveys';

type StoredReading = Awaited<ReturnType<typeof readingsOfStrategy>>[number];

/** What young people said in a released survey, where it measures just this: the share that agrees, as a range. */
export interface SaidHere {
	surveyId: string;
	survey: string;
	question: string;
	day: string;
	base: number;
	range: Range;
}

/** A measure as the board reads it: its readings oldest first, each checked, and how they stand to what was aimed at. */
export function measureOnBoard(
	{ id, wording, target, targets, unit, direction }: Measure,
	stored: readonly StoredReading[],
	said: readonly Finding[],
	setOn: string | null,
) {
	const readings = inTime(
		stored
			.filter(({ measureId }) => measureId === id)
			.map((reading) => {
				const printed = reading.printed ?? String(reading.value);
				return {
					...reading,
					printed,
					day: dayOfReading(reading.asAt),
					check: checkShare(unit, printed, reading.base),
				};
			}),
	);
	const heard = inTime(said.flatMap((finding) => saidAbout(id, unit, finding)));
	const points = pointsOf(readings, heard);
	return {
		id,
		wording,
		target,
		unit,
		direction,
		readings,
		heard,
		standing: standingOf({ unit, direction, targets, points, setOn }),
	};
}

/** What was printed is one series, and what each question says another: only within one can anything grow. */
const pointsOf = (
	readings: readonly (StoredReading & { day: string | null })[],
	heard: readonly SaidHere[],
): Point[] => [
	...readings.map(({ day, voice, value, base }) => ({
		...{ day, voice, base },
		...{ from: value, to: value, series: 'printed' },
	})),
	...heard.map(({ day, range, question, base }) => ({
		...{ day, base, ...range },
		...{ voice: 'young people' as const, series: question },
	})),
];

export type MeasureOnBoard = ReturnType<typeof measureOnBoard>;

/** Only a question about agreeing says by itself what share it is that a measure counts. */
function saidAbout(measure: string, unit: string, finding: Finding): SaidHere[] {
	const { question, about, surveyId, survey, on } = finding;
	const headline = headlineOf(finding);
	if (unit !== '%' || question.kind !== 'agree' || headline.kind !== 'share' || !question.result.shown)
		return [];
	if (!about.some(({ id }) => id === measure)) return [];
	const { base } = question.result;
	return [{ surveyId, survey, question: question.wording, day: on, base, range: headline.range }];
}
