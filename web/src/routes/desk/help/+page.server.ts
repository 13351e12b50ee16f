import markdown from '../../../../../docs/for-participation-workers.md?raw';
import { searched, sectionsOf } from '$lib/desk/help/guide';
import { helpFor } from '$lib/desk/help/help-for';
import type { PageServerLoad } from './$types';

const guide = sectionsOf(markdown);

export const load: PageServerLoad = ({ url }) => {
	const search = (url.searchParams.get('search') ?? '').trim().slice(0, 100);
	const forPage = helpFor(url.searchParams.get('for') ?? '');
	const found = search === '' ? guide : searched(guide, search);
	const here = search === '' ? guide.filter(({ id }) => forPage.includes(id)) : [];
	const told = ({ id, title, html }: (typeof guide)[number]) => ({ id, title, html });
	return {
		search,
		here: here.map(told),
		others: found.filter((section) => !here.includes(section)).map(told),
	};
};
