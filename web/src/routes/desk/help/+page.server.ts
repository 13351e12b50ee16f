import markdown from '../../../../../docs/for-participation-workers.md?raw';
import { searched, sectionsOf } from '$lib/desk/help/guide';
import { sectionsFor } from '$lib/desk/help/sections-for';
import type { PageServerLoad } from './$types';

const guide = sectionsOf(markdown);

export const load: PageServerLoad = ({ url }) => {
	const search = (url.searchParams.get('search') ?? '').trim().slice(0, 100);
	const page = (url.searchParams.get('for') ?? '').slice(0, 100);
	const forPage = sectionsFor(page);
	const found = search === '' ? guide : searched(guide, search);
	const here = search === '' ? forPage.flatMap((id) => guide.filter((section) => section.id === id)) : [];
	const told = ({ id, title, html }: (typeof guide)[number]) => ({ id, title, html });
	return {
		search,
		page,
		here: here.map(told),
		others: found.filter((section) => !here.includes(section)).map(told),
	};
};
