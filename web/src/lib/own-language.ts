// A phone says which languages its owner reads (Accept-Language, RFC 9110). All that we make of it is which of the
// languages on offer comes first, in sight under its own name. The page is never switched unasked: others may look on. The
// copy of a page that everybody shares is made without it, and what is written into one answer is kept nowhere: nobody can
// tell from a copy that somebody came whose phone speaks Pashto.
import { otherLanguages, type OtherLanguage } from '#surveys';
import { isForYoungPeople } from './young-address.ts';

/** What phones call a language that we call otherwise. */
const otherNames: Record<string, OtherLanguage> = { 'fa-af': 'prs', ku: 'ckb', 'ku-arab': 'ckb' };

function ours(tag: string): OtherLanguage | undefined {
	const [first = '', second = ''] = tag.toLowerCase().split('-');
	return (
		otherNames[`${first}-${second}`] ?? otherLanguages.find((code) => code === first) ?? otherNames[first]
	);
}

const longestHeader = 500; // letters: a phone's list is shorter

/** The language that a phone would rather have than any other of ours but English; null where it names none. */
export function ownLanguage(header: string | null): OtherLanguage | null {
	const wanted = (header ?? '')
		.slice(0, longestHeader)
		.split(',')
		.map((part) => {
			const [tag = '', q] = part.trim().split(/\s*;\s*q=/);
			return { language: ours(tag), weight: q === undefined ? 1 : Number(q) || 0 };
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return wanted.find(({ language }) => language)?.language ?? null;
}

/**
 * The page with that language first, if it is among those that the page can be had in and not the one it is in: first in
 * the list (young/LanguageList.svelte), and once more beside the list, which is folded.
 */
export function ownLanguageFirst(html: string, own: OtherLanguage): string {
	const [item, link] = new RegExp(`<li data-in="${own}"[^>]*>(<a .*?</a>)</li>`, 's').exec(html) ?? [];
	if (!item || !link || link.includes('aria-current')) return html;
	return html
		.replace(item, '')
		.replace(/<li data-in=/, `${item}$&`)
		.replace(/(<span [^>]*data-own[^>]*>)(?=<\/span>)/, `$1${link}`);
}

/** One answer to one phone. Which language its owner reads may change it, and caches on the way are told so. */
export async function inOwnLanguage(
	response: Response,
	request: Request,
	pathname: string,
): Promise<Response> {
	if (!isForYoungPeople(pathname) || !response.headers.get('Content-Type')?.startsWith('text/html'))
		return response;
	const headers = new Headers(response.headers);
	headers.append('Vary', 'Accept-Language');
	// Of the page that everybody shares.
	headers.delete('ETag');
	const own = ownLanguage(request.headers.get('Accept-Language'));
	const body = own ? ownLanguageFirst(await response.text(), own) : response.body;
	return new Response(body, { status: response.status, headers });
}
