// What somebody sends to a page and no form of ours would send. It is told that it cannot be read: it is no fault of ours.
import { error, type RequestEvent } from '@sveltejs/kit';

/** `?/constructor`: SvelteKit looks an action up by its name, and finds what every object has. */
const namesNoAction = ({ searchParams }: URL) =>
	[...searchParams.keys()].some((name) => name.startsWith('/') && name.slice(1) in Object.prototype);

/** Before a page takes the form over; a body that is none is refused when it is read. */
export function refuseUnreadable({ request, url }: Pick<RequestEvent, 'request' | 'url'>): void {
	if (request.method !== 'POST') return;
	if (namesNoAction(url)) error(404, 'no such action');
	const read = request.formData.bind(request);
	request.formData = () => read().catch(() => error(400, 'not a form'));
}
