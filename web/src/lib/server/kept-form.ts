// A session ended while somebody wrote. Whatever form of the desk they send then, it is not done, and what they typed is not
// lost: it stands in the page that answers them, from which it is sent again once they have signed in. One way for every form,
// with and without a script; nothing is kept but in that page. A form that a script sends (the survey's editor) stays where it is, and
// says so itself.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { answerOf } from './api.ts';
import { formUpTo } from './readable-form.ts';

/** More than anybody types. It stands in the page twice, and whoever sends it is signed out. */
const mostBytes = 1_000_000;

/** What is shown again to nobody: a provider's secret. */
const neverShown = ['secret'];

/** A field of a form and what was typed in it. */
export type Typed = [name: string, value: string];

const isForm = ({ method, headers }: Request) =>
	method === 'POST' &&
	/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(headers.get('Content-Type') ?? '');

/** The page that keeps what was typed; null where somebody is signed in, or this is no form of the desk. */
export async function keptForm(
	event: Pick<RequestEvent, 'request' | 'url' | 'locals' | 'fetch'>,
): Promise<Response | null> {
	const { request, url, locals } = event;
	if (!url.pathname.startsWith('/desk') || !isForm(request)) return null;
	if (request.headers.has('x-sveltekit-action')) return null;
	const me = await answerOf(locals.api.api.me.$get());
	if (me.ok || me.error.code !== 'signed-out') return null;
	const form = await formUpTo(mostBytes, request).catch(() => null);
	if (!form) redirect(303, '/sign-in');
	const typed = [...form].filter(
		(field): field is Typed => typeof field[1] === 'string' && !neverShown.includes(field[0]),
	);
	const isFile = ([, value]: [string, FormDataEntryValue]) => typeof value !== 'string' && value.size > 0;
	const kept = new URLSearchParams({
		to: url.pathname + url.search,
		typed: JSON.stringify(typed),
		...([...form].some(isFile) && { file: 'yes' }),
	});
	return await event.fetch('/sign-in/again', {
		method: 'POST',
		headers: { Accept: 'text/html', Origin: url.origin },
		body: kept,
	});
}
