// What an answer holds that its description does not say, or lacks though it does: each place, and nothing where it fits. Of JSON
// Schema it knows what bin/answers/shapes.ts writes. Stricter than JSON Schema: what is not named is not there.

type Shape = Record<string, any>;

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

export function faultsOf(
	value: unknown,
	shape: Shape,
	{ schemas, at = '' }: { schemas: Record<string, Shape>; at?: string },
): string[] {
	const inside = (one: unknown, its: Shape, step: string | number) =>
		faultsOf(one, its, { schemas, at: `${at}/${step}` });
	if (shape.$ref) {
		const its = schemas[shape.$ref.split('/').at(-1)];
		return its ? faultsOf(value, its, { schemas, at }) : [`${at} is described by nothing: ${shape.$ref}`];
	}
	if (shape.anyOf) {
		const all: string[][] = shape.anyOf.map((one: Shape) => faultsOf(value, one, { schemas, at }));
		return all.find((faults) => faults.length === 0) ?? all.sort((a, b) => a.length - b.length)[0] ?? [];
	}
	if ('const' in shape) return value === shape.const ? [] : [`${at} is not ${shape.const}`];
	if (shape.enum) return shape.enum.includes(value) ? [] : [`${at} is none of ${shape.enum}`];
	if (!shape.type) return [];
	if (kindOf(value) !== shape.type) return [`${at} is no ${shape.type} but ${kindOf(value)}`];
	if (Array.isArray(value))
		return value.flatMap((item, place) =>
			inside(item, shape.prefixItems?.[place] ?? shape.items ?? {}, place),
		);
	if (shape.type !== 'object') return [];
	const held = value as Record<string, unknown>;
	return [
		...(shape.required ?? [])
			.filter((name: string) => !(name in held))
			.map((name: string) => `${at}/${name} is missing`),
		...Object.entries(held).flatMap(([name, one]) => {
			const its = shape.properties?.[name] ?? shape.additionalProperties;
			return its ? inside(one, its, name) : [`${at}/${name} is not described`];
		}),
	];
}
