import { isChecked } from '../words/all-words';
import { helpFor } from '../young/help-lines';
import { chosenIn } from './chosen-language';
import { loaded } from './load';
import { styleOfCouncil } from './own-style';

/** A council as its pages for young people show it: who would get back to somebody, and all its help. */
export async function youngCouncil(locals: App.Locals, slug: string, url: URL) {
	const { council, dutyLead, language, languages, translated, check } = await loaded(
		locals.api.api.councils[':slug'].contact.$get({ param: { slug }, query: chosenIn(url) }),
	);
	locals.language = language;
	locals.style = styleOfCouncil(council.colour);
	const help = helpFor({ ...council, takesRequests: dutyLead !== null }, language);
	const checked = isChecked(language, check);
	return { council, dutyLead, help, language, offered: languages, translated, checked };
}
