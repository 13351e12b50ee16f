import { youngCouncil } from '$lib/server/young-council';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => youngCouncil(locals.api, params.council);
