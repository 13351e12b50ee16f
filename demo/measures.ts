// Short ways to write a measure down. A measure that nothing has been read of yet has no readings.
import type { DemoMeasure, DemoReading } from './demo-council.ts';

export const unmeasured = (
	slug: string,
	wording: string,
	target: string | null,
	unit: string,
	direction: DemoMeasure['direction'],
): DemoMeasure => ({ slug, wording, target, unit, direction, readings: [] });

export const percent = (
	slug: string,
	wording: string,
	target: string | null,
	direction: DemoMeasure['direction'],
	readings: DemoReading[] = [],
): DemoMeasure => ({ slug, wording, target, unit: '%', direction, readings });

/** What the service says of itself. */
export const figure = (
	asAt: string,
	value: number,
	source: string,
	base: number | null = null,
): DemoReading => ({
	asAt,
	value,
	base,
	voice: 'service',
	source,
});

/** What young people said. */
export const feedback = (
	asAt: string,
	value: number,
	source: string,
	base: number | null = null,
): DemoReading => ({
	asAt,
	value,
	base,
	voice: 'young people',
	source,
});
