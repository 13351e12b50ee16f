// /api/openapi.json: what a route takes is told by its validators, what it answers by the types of its handler
// (answers.json, which `npm run api:describe` writes), and which refusals anybody meets by its access and its address.
import type { Env, Hono, Schema } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { problemCodes } from '#surveys';
import type { Access } from './access.ts';

const text = { type: 'string' } as const;

const ErrorShape = {
	type: 'object',
	required: ['error'],
	properties: {
		error: {
			type: 'object',
			required: ['code', 'message', 'requestId'],
			properties: {
				code: { type: 'string', enum: [...problemCodes, 'our-fault'] },
				message: text,
				requestId: text,
				fields: { type: 'array', items: { type: 'object', properties: { field: text, message: text } } },
			},
		},
	},
};

const info = {
	title: 'Heard',
	version: '1',
	description: 'What young people told their council, and what happened because of it. JSON in and out.',
};

interface Operation {
	requestBody?: object;
	responses?: Record<string, object>;
}

const json = (description: string, schema: object) => ({
	description,
	content: { 'application/json': { schema } },
});

const refusals: Record<string, string> = {
	400: 'Something in the request is missing or not right.',
	401: 'Nobody is signed in.',
	403: 'Not for this role.',
	413: 'The request is too large.',
};

/** The refusals that do not depend on how things stand. */
function refusalsOf(access: Access, takesBody: boolean): string[] {
	const asksWho = access !== 'anyone' && access !== 'provider';
	const asksRole = asksWho && access !== 'signed-in';
	return [...(takesBody ? ['400', '413'] : []), ...(asksWho ? ['401'] : []), ...(asksRole ? ['403'] : [])];
}

/** What is told of 400 by itself is the shape that the validator would answer, not ours: of that only `default` is kept. */
const responsesOf = ({ responses }: Operation, answered: [string, object][], refused: string[]) => ({
	default: responses?.default ?? {},
	...Object.fromEntries(answered.map(([status, schema]) => [status, json('Done.', schema)])),
	...Object.fromEntries(
		refused.map((status) => [status, json(refusals[status] ?? '', { $ref: '#/components/schemas/Error' })]),
	),
});

/** The whole description. What it is made of is loaded when somebody asks. */
export async function describeApi<E extends Env, S extends Schema, P extends string>(app: Hono<E, S, P>) {
	const { default: described } = await import('./answers.json');
	const answers: Record<string, Record<string, object>> = described.answers;
	const specs = await generateSpecs(app, { documentation: { info } });
	const accessOf = new Map(
		app.routes.flatMap(({ method, path, handler }) =>
			'access' in handler ? [[`${method} ${path.replace(/\{[^}]*\}/g, '')}`, handler.access as Access]] : [],
		),
	);
	const operationOf = (path: string, method: string, operation: Operation): Operation => {
		const route = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
		const answered = Object.entries(answers[route.replace(' /api', ' ')] ?? { 200: {} });
		const refused = refusalsOf(accessOf.get(route) ?? 'anyone', operation.requestBody !== undefined);
		return { ...operation, responses: responsesOf(operation, answered, refused) };
	};
	const paths = Object.entries(specs.paths).map(([path, operations]) => [
		path,
		Object.fromEntries(
			Object.entries(operations as Record<string, Operation>).map(([method, operation]) => [
				method,
				operationOf(path, method, operation),
			]),
		),
	]);
	const schemas = { ...described.schemas, Error: ErrorShape };
	return {
		...specs,
		paths: Object.fromEntries(paths) as Record<string, Record<string, Operation>>,
		components: { schemas },
	};
}
