import { fingerprintOf } from '$lib/words/all-words';
import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [{ languages }, { checks, reports }] = await Promise.all([
		loaded(locals.api.api['help-lines'].$get()),
		loaded(locals.api.api['our-words'].$get()),
	]);
	return {
		inLanguages: languages.map(({ language, missing }) => {
			const check = checks.find((one) => one.language === language);
			return {
				...{ language, missing },
				checkedBy: check?.fingerprint === fingerprintOf(language) ? check.checkedBy : null,
				reports: reports.filter((one) => one.language === language).length,
			};
		}),
		reports: reports.length,
	};
};
