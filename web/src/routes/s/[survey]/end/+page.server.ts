import { youngSurvey } from '$lib/server/young-survey';
import type { PageServerLoad } from './$types';

/** Where a sent form leads: a page that can be loaded again without sending again. It knows nothing about who came. */
export const load: PageServerLoad = ({ locals, params, url }) => youngSurvey(locals, params.survey, url);
