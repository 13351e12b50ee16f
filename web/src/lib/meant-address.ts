// An address of ours that somebody typed from a card, or that a message brought along with the full stop behind it. Whoever
// types in capitals, or O for 0, means the same page.

/** Of the letters in a survey's address none is O, I or L. */
const survey = (typed: string) => typed.replace(/o/g, '0').replace(/[il]/g, '1');

/** A page under it: without what stands behind its last letter, and in small letters where all were capitals. */
function asMeant(page: string): string {
	const name = page.replace(/[^\p{L}\p{Nd}]+$/u, '');
	return name === name.toUpperCase() ? name.toLowerCase() : name;
}

function readable(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

/**
 * Where the address leads that was meant, or null if it is right as it stands. Some apps write the # as %23: what stands
 * behind it goes behind a # again, where no server asks for it.
 */
export function meantAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | null {
	const [path = '', ...code] = readable(pathname).split('#');
	const [, at = '', typed = '', ...under] = path.split('/');
	const where = at.toLowerCase();
	if (where !== 's' && where !== 'c') return null;
	const kept = typed.toLowerCase().replace(/[^0-9a-z-]/g, '');
	const name = where === 's' ? survey(kept.replace(/-/g, '')) : kept;
	const pages = under.map((page) => encodeURIComponent(asMeant(page))).filter(Boolean);
	const meant = `/${[where, name, ...pages].filter(Boolean).join('/')}`;
	// A slash at the end is put right by SvelteKit.
	if (meant === pathname.replace(/\/$/, '')) return null;
	return meant + search + (code.length > 0 ? `#${encodeURIComponent(code.join(''))}` : '');
}
