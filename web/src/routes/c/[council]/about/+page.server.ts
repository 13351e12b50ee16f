import { youngCouncil } from '$lib/server/young-council';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => youngCouncil(locals, params.council, url);
