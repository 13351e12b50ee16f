// Somebody of the council as a form sends them. The API checks it as it checks the rest; here it only gets its shape.
import { fail } from '@sveltejs/kit';
import type { Role } from '#surveys';
import { formText } from './form-text';
import { problemsOf, type RefusedAnswer } from './problems-of';

export interface TypedPerson {
	name: string;
	email: string;
	role: Role;
}

export const personIn = (form: FormData): TypedPerson => ({
	name: formText(form, 'name'),
	email: formText(form, 'email'),
	role: formText(form, 'role') as Role,
});

/** What went wrong, with what was typed. */
export function refusedPerson(answer: RefusedAnswer, typed: TypedPerson | null) {
	const problems = problemsOf(answer).map(({ field, message }) => ({
		field: field === 'id' ? '' : field,
		message,
	}));
	return fail(answer.status, { typed, problems });
}
