// The routes that a file declares, `.get('/path', …, handler)`, and each value that their handlers answer with `c.json`.
import ts from 'typescript';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

interface Answered {
	status: string;
	value: ts.Expression;
}

/** Every node below one, itself included. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
	yield node;
	for (const child of node.getChildren()) yield* nodesOf(child);
}

/** What a call `something.name(…)` is called on, by which name; null for any other. */
function callOf(node: ts.Node) {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	return { on: node.expression.expression, name: node.expression.name.text, arguments: node.arguments };
}

function* answeredIn(handler: ts.Node): Generator<Answered> {
	for (const node of nodesOf(handler)) {
		const call = callOf(node);
		const [value, status] = call?.arguments ?? [];
		if (call?.name === 'json' && call.on.getText() === 'c' && value)
			yield { value, status: status && ts.isNumericLiteral(status) ? status.text : '200' };
	}
}

/** `GET /board/:council` and what it answers; a route that answers no JSON is not told. */
export function* routesIn(source: ts.SourceFile): Generator<{ route: string; answered: Answered[] }> {
	for (const node of nodesOf(source)) {
		const call = callOf(node);
		const path = call?.arguments[0];
		const handler = call?.arguments.at(-1);
		if (!call || !methods.includes(call.name) || !handler || !path || !ts.isStringLiteral(path)) continue;
		const answered = [...answeredIn(handler)];
		if (answered.length > 0)
			yield { route: `${call.name.toUpperCase()} ${path.text.replace(/\{[^}]*\}/g, '')}`, answered };
	}
}
