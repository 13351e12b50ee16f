import { headingsOf, nameOf, partsOfKind, type Part } from '#surveys';
import { withoutHeading } from '$lib/board/strategy-rows';
import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

const kinds = ['pledge', 'action', 'measure'] as const;

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { strategy, parts } = await loaded(locals.api.api.strategies[':id'].$get({ param: { id } }));
	const search = url.searchParams.get('search') ?? '';
	const sought = search.trim().toLowerCase();
	const isSought = ({ wording }: Part) => wording.toLowerCase().includes(sought);
	const headings = headingsOf(parts);
	const under = (heading: string) =>
		kinds
			.flatMap((kind) => partsOfKind(parts, kind))
			.filter((part) => headings.get(part.id) === heading && isSought(part))
			.map(nameOf);
	const sections = [
		...partsOfKind(parts, 'priority').map((one) => ({ heading: nameOf(one), parts: under(one.id) })),
		{ heading: { kind: null, id: '', mark: null, wording: withoutHeading.title }, parts: under('') },
	];
	return {
		strategy,
		search,
		sections: sections.filter(
			({ heading, parts: own }) =>
				own.length > 0 || (heading.kind !== null && heading.wording.toLowerCase().includes(sought)),
		),
	};
};
