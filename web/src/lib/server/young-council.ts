import { helpFor } from '../young/help-lines';
import type { ApiClient } from './api';
import { loaded } from './load';

/** A council as its pages for young people show it: who would get back to somebody, and all its help. */
export async function youngCouncil(api: ApiClient, slug: string) {
	const { council, dutyLead } = await loaded(api.api.councils[':slug'].contact.$get({ param: { slug } }));
	return { council, dutyLead, help: helpFor({ ...council, takesRequests: dutyLead !== null }) };
}
