// Everything that can be wrong with what a person asked for, as one closed list. The domain answers with a code;
// the pages choose the words and the API chooses the HTTP status.

export const problemCodes = [
	'invalid', // the request's shape or values are wrong; `fields` says where
	'signed-out', // nobody is signed in
	'not-allowed', // signed in, but in another role
	'not-found', // there is no such thing in this council
	'too-large', // the body is over the route's limit
	'link-spent', // a sign-in link that was used, is too old, or never was
	'survey-not-open', // not yet open, closed, or no such survey: one answer for all three
	'code-refused', // an invitation code that is unknown or already spent: one answer for both
	'ballot-refused', // a ballot whose signature does not hold
	'survey-frozen', // an open survey's words cannot change
	'survey-not-ready', // the check before opening found something missing
	'wrong-state', // the survey or reply is not in the state this needs
	'box-changed', // what a key-holder took out of the box is not all that is in it
	'not-for-everybody', // words that are to go public name somebody, or are no answer yet
	'reply-incomplete', // a reply lacks what its state must carry
	'already-there', // the same thing exists already
	'too-many-waiting', // so many asked to be contacted within the hour that no more are taken
	'second-person-needed', // more than one person of the council may do alone
	'too-many-links', // so many sign-in links were asked for within the hour that no more are sent
	'provider-down', // a council's own sign-in does not answer
	'not-let-in', // a council's own sign-in did not prove who somebody is, or nobody here has let them in: one answer for both
	'text-not-sendable', // the message or the list cannot be sent as it stands
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong: where (a path into what was sent, such as `questions.2.wording`) and what to do about it. */
export interface FieldProblem {
	field: string;
	message: string;
}

export interface Problem {
	code: ProblemCode;
	fields?: FieldProblem[];
}

/** What a domain rule answers: a value, or the problem that stopped it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (code: ProblemCode, fields?: FieldProblem[]): Outcome<never> => ({
	ok: false,
	problem: fields ? { code, fields } : { code },
});
