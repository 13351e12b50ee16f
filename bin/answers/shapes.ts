// A TypeScript type as the JSON Schema of the JSON that a value of it becomes. A type of ours that has a name is described
// once, by that name; where two have the same name, the second is written out where it stands.
import ts from 'typescript';

type Shape = Record<string, unknown>;

const { Any, Unknown, Null, Undefined, Void, StringLike, NumberLike, BooleanLike } = ts.TypeFlags;
const is = (type: ts.Type, flags: ts.TypeFlags) => (type.flags & flags) !== 0;

/** Any of several shapes, each told once and in an order that does not depend on the compiler's. */
export function eitherOf(shapes: readonly Shape[]): Shape {
	const byText = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
	const each = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
	return each.length === 1 && each[0] ? each[0] : { anyOf: each };
}

/** Types of ours by the name under which they are exported. */
function namesOf(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]): Map<ts.Type, string> {
	const names = new Map<ts.Type, string>();
	for (const source of sources)
		for (const statement of source.statements) {
			if (!ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) continue;
			if (statement.typeParameters) continue;
			const type = checker.getTypeAtLocation(statement.name);
			if (!names.has(type)) names.set(type, statement.name.text);
		}
	return names;
}

/** Describes types, and collects those that have a name. */
export function shapes(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
	const names = namesOf(checker, sources);
	const named: Record<string, Shape> = {};
	const ownerOf = new Map<string, ts.Type>();

	function shapeOf(type: ts.Type): Shape {
		const name = names.get(type);
		if (!name || !isLarge(type)) return written(type);
		const owner = ownerOf.get(name) ?? type;
		if (owner !== type) return written(type);
		if (!ownerOf.has(name)) {
			ownerOf.set(name, type);
			named[name] = {};
			named[name] = written(type);
		}
		return { $ref: `#/components/schemas/${name}` };
	}

	/** Words and numbers are written out wherever they stand. */
	const isLarge = (type: ts.Type): boolean =>
		type.isUnion()
			? type.types.some(isLarge)
			: !is(type, StringLike | NumberLike | BooleanLike | Null | Undefined);

	function written(type: ts.Type): Shape {
		if (is(type, Any | Unknown)) return {};
		if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
		if (is(type, ts.TypeFlags.BooleanLiteral)) return { const: checker.typeToString(type) === 'true' };
		if (is(type, StringLike)) return { type: 'string' };
		if (is(type, NumberLike)) return { type: 'number' };
		if (is(type, Null)) return { type: 'null' };
		if (type.isUnion()) return unionOf(type.types);
		// A branded string is a string.
		if (type.isIntersection() && type.types.some((one) => is(one, StringLike))) return { type: 'string' };
		if (checker.isArrayType(type)) return listOf(type);
		if (checker.isTupleType(type)) return tupleOf(type);
		if (type.symbol?.name === 'Date') return { type: 'string' };
		return objectOf(type);
	}

	function unionOf(all: readonly ts.Type[]): Shape {
		const types = all.filter((type) => !is(type, Undefined | Void));
		const isLiteral = (one: ts.Type): one is ts.StringLiteralType | ts.NumberLiteralType =>
			one.isStringLiteral() || one.isNumberLiteral();
		const literals = types.filter(isLiteral);
		const others = types.filter((one) => !isLiteral(one));
		const booleans = others.filter((type) => is(type, ts.TypeFlags.BooleanLiteral));
		const rest = booleans.length === 2 ? others.filter((type) => !booleans.includes(type)) : others;
		return eitherOf([
			...(literals.length > 0 ? [{ enum: literals.map(({ value }) => value).sort() }] : []),
			...(booleans.length === 2 ? [{ type: 'boolean' }] : []),
			...rest.map(shapeOf),
		]);
	}

	function listOf(type: ts.Type): Shape {
		const [item] = checker.getTypeArguments(type as ts.TypeReference);
		return { type: 'array', items: item ? shapeOf(item) : {} };
	}

	function tupleOf(type: ts.Type): Shape {
		const items = checker.getTypeArguments(type as ts.TypeReference).map(shapeOf);
		const isFixed = !(type as ts.TypeReference & { target: ts.TupleType }).target.hasRestElement;
		if (!isFixed) return { type: 'array', items: { anyOf: items } };
		return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
	}

	function objectOf(type: ts.Type): Shape {
		const properties: Record<string, Shape> = {};
		const required: string[] = [];
		for (const property of checker.getPropertiesOfType(type)) {
			const its = checker.getTypeOfSymbol(property);
			if (its.getCallSignatures().length > 0 || property.name.startsWith('__@')) continue;
			properties[property.name] = shapeOf(its);
			const mayLack = its.isUnion() && its.types.some((one) => is(one, Undefined));
			if ((property.flags & ts.SymbolFlags.Optional) === 0 && !mayLack) required.push(property.name);
		}
		const others = checker.getIndexTypeOfType(type, ts.IndexKind.String);
		return {
			type: 'object',
			...(Object.keys(properties).length > 0 && { properties }),
			...(required.length > 0 && { required: required.sort() }),
			...(others && { additionalProperties: shapeOf(others) }),
		};
	}

	return { shapeOf, named };
}
