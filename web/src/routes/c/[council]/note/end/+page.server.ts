import { youngCouncil } from '$lib/server/young-council';
import type { PageServerLoad } from './$types';

/** Where a sent form leads: a page that can be loaded again without sending again. It knows nothing about who came. */
export const load: PageServerLoad = ({ locals, params, url }) => youngCouncil(locals, params.council, url);
