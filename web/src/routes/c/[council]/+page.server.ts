import { loaded } from '$lib/server/load';
import { helpFor } from '$lib/young/help-lines';
import type { PageServerLoad } from './$types';

/** `?about=` keeps what stands under one priority. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { council, asked, polls, told, notReadable } = await loaded(
		locals.api.api.councils[':slug'].public.$get({ param: { slug: params.council } }),
	);
	const about = url.searchParams.get('about');
	const headings = new Map(
		told.flatMap(({ priorities }) => priorities.map(({ id, youngWording }) => [id, youngWording] as const)),
	);
	return {
		council: council.name,
		slug: council.slug,
		help: helpFor(council),
		asked,
		notReadable,
		polls,
		headings: [...headings].map(([id, words]) => ({ id, words })),
		about: about !== null && headings.has(about) ? about : null,
		told: told.filter(
			({ priorities }) => !about || !headings.has(about) || priorities.some(({ id }) => id === about),
		),
	};
};
