import { helpFor } from '../young/help-lines';
import { chosenLanguage } from './chosen-language';
import { loaded } from './load';

/** A council as its pages for young people show it: who would get back to somebody, and all its help. */
export async function youngCouncil(locals: App.Locals, slug: string, url: URL) {
	const { council, dutyLead } = await loaded(
		locals.api.api.councils[':slug'].contact.$get({ param: { slug } }),
	);
	const chosen = chosenLanguage(locals, url);
	const help = helpFor({ ...council, takesRequests: dutyLead !== null }, chosen.language);
	return { council, dutyLead, help, ...chosen };
}
