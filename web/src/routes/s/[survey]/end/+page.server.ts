import { youngSurvey } from '$lib/server/young-survey';
import type { PageServerLoad } from './$types';

/**
 * Where a sent form leads: a page that can be loaded again without sending again. It knows nothing about who came, not even
 * whether they sent, so it says what is true of both.
 */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const young = await youngSurvey(locals, params.survey, url);
	return { ...young, help: { ...young.help, answering: false } };
};
