import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => loaded(locals.api.api.owed.$get());
