import { error, redirect } from '@sveltejs/kit';
import type { Answer } from '../api.ts';

const changedSince =
	'Not saved: this was changed in another window, or by somebody else. It is shown as it stands now.';

/** Why a step was not saved, in words for the one place that was sent. Whoever is signed out signs in first. */
export function whyNotSaved({ status, error: { code, message, fields } }: Answer<unknown> & { ok: false }) {
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	if (code === 'wrong-state') return { status, problem: changedSince };
	const told = fields?.find((one) => one.message !== '')?.message ?? message;
	return { status, problem: `Not saved. ${told}` };
}
