// Compares a count with what is expected of it: every value that is expected, decimals to eleven places.

/** The paths at which they differ, with both values. */
export function agrees(counted: unknown, expected: unknown, path = 'count'): string[] {
	if (typeof expected === 'number' && typeof counted === 'number')
		return Math.abs(counted - expected) <= 1e-11 * Math.max(1, Math.abs(expected))
			? []
			: [`${path}: ${counted}, not ${expected}`];
	if (Array.isArray(expected) && (!Array.isArray(counted) || counted.length !== expected.length))
		return [`${path}: ${JSON.stringify(counted)}, not ${JSON.stringify(expected)}`];
	if (expected !== null && typeof expected === 'object')
		return Object.entries(expected).flatMap(([key, value]) =>
			agrees((counted as Record<string, unknown> | null | undefined)?.[key], value, `${path}.${key}`),
		);
	return counted === expected ? [] : [`${path}: ${JSON.stringify(counted)}, not ${JSON.stringify(expected)}`];
}
