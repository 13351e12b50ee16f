// Addresses of young people's pages that said in a phone's history what they were about. They are printed and linked, so
// they lead on for good.

const renamed: readonly (readonly [old: RegExp, now: string])[] = [
	[/^((?:\/c\/[^/]+)?)\/safe$/, '$1/about'],
	[/^(\/c\/[^/]+)\/contact$/, '$1/note'],
	[/^(\/c\/[^/]+)\/contact\/thanks$/, '$1/note/end'],
	[/^(\/s\/[^/]+)\/thanks$/, '$1/end'],
	[/^\/leave$/, '/next'],
];

/** Where a page is now, with whatever stood behind its address; null where it has not moved. */
export function addressNow({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | null {
	for (const [old, now] of renamed) if (old.test(pathname)) return pathname.replace(old, now) + search;
	return null;
}
