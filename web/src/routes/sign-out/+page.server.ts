import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/sign-in');

export const actions: Actions = {
	default: async ({ locals }) => {
		await locals.api.api.session.$delete();
		redirect(303, '/sign-in?out');
	},
};
