// Where the points of a small line stand. The axis begins at nothing and, for shares, ends at all: a line that begins
// half way up makes a small change look large.

export interface Drawn {
	day: string | null;
	from: number;
	to: number;
}

export interface PlacedPoint {
	x: number;
	top: number;
	bottom: number;
	middle: number;
}

/** Places in a box of this size; evenly apart unless every day is known. */
export function linePoints(
	points: readonly Drawn[],
	unit: string,
	{ width, height }: { width: number; height: number },
): PlacedPoint[] {
	const days = points.map(({ day }) => (day === null ? null : Date.parse(day)));
	const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
	const known = days.every((day) => day !== null) && last > first;
	const highest = unit === '%' ? 100 : Math.max(1, ...points.map(({ to }) => to));
	const y = (value: number) => height - (Math.max(0, value) / highest) * height;
	return points.map(({ from, to }, place) => ({
		x: known
			? (((days[place] ?? 0) - first) / (last - first)) * width
			: (place / Math.max(1, points.length - 1)) * width,
		top: y(to),
		bottom: y(from),
		middle: y((from + to) / 2),
	}));
}
