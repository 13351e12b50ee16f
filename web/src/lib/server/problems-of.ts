import { redirect } from '@sveltejs/kit';
import type { FieldProblem } from '#surveys';
import type { Answer } from './api.ts';

export type RefusedAnswer = Answer<unknown> & { ok: false };

/** What a refusal says of each field; of the whole form where it names none. Whoever is signed out signs in first. */
export function problemsOf({ error }: RefusedAnswer): FieldProblem[] {
	if (error.code === 'signed-out') redirect(303, '/sign-in');
	return error.fields ?? [{ field: '', message: error.message }];
}

/** What a refusal says first, on a page that has one place for it. */
export const problemIn = (answer: RefusedAnswer): string =>
	problemsOf(answer)[0]?.message ?? answer.error.message;

/** The same where two people work at the same thing: whoever comes second is told, and sees how it stands. */
export const problemsNow = (answer: RefusedAnswer): FieldProblem[] =>
	answer.error.code === 'wrong-state'
		? [{ field: '', message: 'Somebody else was faster. This is how it stands now.' }]
		: problemsOf(answer);
