import { chosenLanguage } from '$lib/server/chosen-language';
import { helpFor } from '$lib/young/help-lines';
import type { PageServerLoad } from './$types';

// A plain page, and one small script of ours.
export const csr = false;

export const load: PageServerLoad = ({ locals, url }) => {
	const chosen = chosenLanguage(locals, url);
	return { ...chosen, help: helpFor(null, chosen.language) };
};
