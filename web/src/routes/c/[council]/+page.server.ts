import { chosenIn } from '$lib/server/chosen-language';
import { loaded } from '$lib/server/load';
import { styleOfCouncil } from '$lib/server/own-style';
import { whereToldStood } from '$lib/public/where-told-stood';
import { isChecked } from '$lib/words/all-words';
import { helpFor } from '$lib/young/help-lines';
import type { PageServerLoad } from './$types';

/** `?about=` keeps what stands under one priority. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { council, asked, polls, told, takenDown, notReadable, language, languages, translated, check } =
		await loaded(
			locals.api.api.councils[':slug'].public.$get({ param: { slug: params.council }, query: chosenIn(url) }),
		);
	locals.language = language;
	locals.style = styleOfCouncil(council.look?.colour);
	const about = url.searchParams.get('about');
	const headings = new Map(
		[...told, ...takenDown].flatMap(({ priorities }) =>
			priorities.map(({ id, youngWording }) => [id, youngWording] as const),
		),
	);
	return {
		council: council.name,
		slug: council.slug,
		logo: council.look?.logo ?? null,
		help: helpFor(council, language),
		...{ language, offered: languages, translated, checked: isChecked(language, check) },
		asked,
		notReadable,
		polls,
		headings: [...headings].map(([id, words]) => ({ id, words })),
		about: about !== null && headings.has(about) ? about : null,
		told: whereToldStood(told, takenDown).filter(
			({ reply: { priorities } }) =>
				!about || !headings.has(about) || priorities.some(({ id }) => id === about),
		),
	};
};
