// Somebody of the council as a form sends them. The API checks it as it checks the rest; here it only gets its shape.
import { fail, redirect } from '@sveltejs/kit';
import type { Role } from '#surveys';
import type { Answer } from './api';
import { formText } from './form-text';

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
export function refusedPerson(answer: Answer<unknown> & { ok: false }, typed: TypedPerson | null) {
	if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
	const problems = answer.error.fields ?? [{ field: '', message: answer.error.message }];
	return fail(answer.status, {
		typed,
		problems: problems.map(({ field, message }) => ({ field: field === 'id' ? '' : field, message })),
	});
}
