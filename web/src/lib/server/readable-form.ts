// What somebody sends to a page and no form of ours would send. It is told that it cannot be read: it is no fault of ours.
import { error, type RequestEvent } from '@sveltejs/kit';

/** `?/constructor`: SvelteKit looks an action up by its name, and finds what every object has. */
const namesNoAction = ({ searchParams }: URL) =>
	[...searchParams.keys()].some((name) => name.startsWith('/') && name.slice(1) in Object.prototype);

/** More than any file that a page of ours takes. */
const mostBytes = 20_000_000;

/** Before a page takes the form over; a body that is none is refused when it is read. */
export function refuseUnreadable({ request, url }: Pick<RequestEvent, 'request' | 'url'>): void {
	if (request.method !== 'POST') return;
	if (namesNoAction(url)) error(404, 'no such action');
	if (Number(request.headers.get('Content-Length') ?? 0) > mostBytes) error(413, 'too large');
	const read = request.formData.bind(request);
	request.formData = () => read().catch(() => error(400, 'not a form'));
}
