import { describeRoute, validator } from 'hono-openapi';
import * as v from 'valibot';
import { Id, type FieldProblem } from '#surveys';
import { Refusal } from './refusal.ts';

type Schema = v.GenericSchema;
type Issues = readonly {
	message: string;
	path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
}[];

/** Where and what, never the value that was sent: an error must not echo what somebody typed. */
const problemsOf = (issues: Issues): FieldProblem[] =>
	issues.slice(0, 50).map(({ path, message }) => ({
		field: (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
		message: message.startsWith('Invalid ') ? 'This is not what is expected here.' : message,
	}));

const refuseInvalid = (result: { success: true } | { success: false; error: Issues }) => {
	if (!result.success) throw new Refusal({ code: 'invalid', fields: problemsOf(result.error) });
};

/** The request's JSON body, checked. */
export const body = <S extends Schema>(schema: S) => validator('json', schema, refuseInvalid as never);

/** The address's parameters, checked. */
export const params = <S extends Schema>(schema: S) => validator('param', schema, refuseInvalid as never);

/** The query string, checked. */
export const query = <S extends Schema>(schema: S) => validator('query', schema, refuseInvalid as never);

/** Words to look for, and which page of a list, as an address has them. */
export const Search = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)));
export const Page = v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/), v.transform(Number));

/** A switch of a list: there, or not. */
export const isTrue = v.optional(
	v.pipe(
		v.literal('true'),
		v.transform(() => true),
	),
);

export const idParam = params(v.strictObject({ id: Id }));

/** A route's entry in /api/openapi.json; what it answers is told there (openapi.ts). */
export const describe = (summary: string, description?: string) =>
	describeRoute({
		summary,
		...(description && { description }),
		responses: {
			default: {
				description: 'Refused, with a reason.',
				content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
			},
		},
	});
