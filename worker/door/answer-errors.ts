import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { FieldProblem, Problem, ProblemCode } from '#surveys';
import type { Door } from './door.ts';
import { messageOf, Refusal, statusOf } from './refusal.ts';

/** The one shape of every error this API answers. */
export interface ErrorAnswer {
	error: { code: ProblemCode | 'our-fault'; message: string; fields?: FieldProblem[]; requestId: string };
}

export function answerProblem(c: Context<Door>, problem: Problem) {
	const { code, fields } = problem;
	const error = { code, message: messageOf[code], ...(fields && { fields }), requestId: c.var.requestId };
	return c.json({ error } satisfies ErrorAnswer, statusOf[code]);
}

/** The one place where errors become answers. A bug of ours tells its request id and nothing else. */
export function answerError(error: Error, c: Context<Door>) {
	if (error instanceof Refusal) return answerProblem(c, error.problem);
	if (error instanceof HTTPException && error.status === 413) return answerProblem(c, { code: 'too-large' });
	if (error instanceof HTTPException && error.status < 500) return answerProblem(c, { code: 'invalid' });
	// Young people's routes must leave no log line; on all others the request id and the error are enough to find it.
	if (c.var.person) console.error(c.var.requestId, error);
	const answer: ErrorAnswer = {
		error: { code: 'our-fault', message: 'Something went wrong on our side.', requestId: c.var.requestId },
	};
	return c.json(answer, 500);
}
