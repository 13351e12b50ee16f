/** Whether two values are the same as JSON, in whatever order their fields stand. What is undefined is not there. */
export function sameJson(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return one === other;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [a, b] = [fieldsOf(one), fieldsOf(other)];
	return a.size === b.size && [...a].every(([name, value]) => b.has(name) && sameJson(value, b.get(name)));
}

const fieldsOf = (value: object) =>
	new Map<string, unknown>(Object.entries(value).filter(([, field]) => field !== undefined));
