import { youngSurvey } from '$lib/server/young-survey';
import type { PageServerLoad } from './$types';

/** The same survey as on a phone, for a tablet that is handed from one young person to the next. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const young = await youngSurvey(locals, params.survey, url);
	// Nobody is asked to write their name on a screen that others hold: there are people at the event.
	return { ...young, help: { ...young.help, contactAt: null }, handedRound: true };
};
