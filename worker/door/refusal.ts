import type { FieldProblem, Outcome, Problem, ProblemCode } from '#surveys';

/** The one error that a use case throws. Anything else that reaches the door is a bug of ours. */
export class Refusal extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.code);
		this.problem = problem;
	}
}

export const refuse = (code: ProblemCode, fields?: FieldProblem[]): never => {
	throw new Refusal(fields ? { code, fields } : { code });
};

/** The value of a domain outcome, or its problem as a refusal. */
export const must = <T>(outcome: Outcome<T>): T => {
	if (!outcome.ok) throw new Refusal(outcome.problem);
	return outcome.value;
};

/** What was looked for, or a refusal: there is no such thing in this council. */
export const found = <T>(value: T | null | undefined): T => value ?? refuse('not-found');

export const statusOf = {
	invalid: 400,
	'signed-out': 401,
	'not-allowed': 403,
	'not-found': 404,
	'too-large': 413,
	'link-spent': 410,
	'survey-not-open': 410,
	'code-refused': 403,
	'ballot-refused': 403,
	'survey-frozen': 409,
	'survey-not-ready': 422,
	'wrong-state': 409,
	'box-changed': 409,
	'not-for-everybody': 422,
	'reply-incomplete': 422,
	'already-there': 409,
	'too-many-waiting': 429,
	'second-person-needed': 409,
	'too-many-links': 429,
	'provider-down': 502,
	'not-let-in': 403,
	'text-not-sendable': 422,
} as const satisfies Record<ProblemCode, number>;

/** One plain sentence for each code, for whoever reads the API's answer. Pages have kinder words of their own. */
export const messageOf = {
	invalid: 'Something in the request is missing or not right.',
	'signed-out': 'Sign in first.',
	'not-allowed': 'Your role may not do this.',
	'not-found': 'There is no such thing here.',
	'too-large': 'The request is too large.',
	'link-spent': 'This sign-in link was used, or is too old. Ask for a new one.',
	'survey-not-open': 'This survey is not open.',
	'code-refused': 'This code cannot be used.',
	'ballot-refused': 'This ballot is not valid.',
	'survey-frozen': 'An open survey cannot be changed.',
	'survey-not-ready': 'The survey is not ready to open.',
	'wrong-state': 'This cannot be done any more, or not yet.',
	'box-changed': 'These are not all the ballots of this box. Fetch them again.',
	'not-for-everybody': 'These words cannot go where everybody reads them.',
	'reply-incomplete': 'The reply is not complete.',
	'already-there': 'This exists already.',
	'too-many-waiting': 'Too many people have asked to be contacted at once. Try again in an hour.',
	'second-person-needed': 'A second person of the council has to say yes first.',
	'too-many-links':
		'So many people are signing in at this moment that no more mails can be sent. Wait an hour, or use a link that you have.',
	'provider-down': 'The council’s own sign-in does not answer. Try again in a few minutes.',
	'not-let-in':
		'You could not be signed in this way. Ask an admin of Heard at your council whether they have let you in with this address.',
	'text-not-sendable': 'The texts cannot be sent as they stand.',
} as const satisfies Record<ProblemCode, string>;
