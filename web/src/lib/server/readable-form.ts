// What somebody sends to a page and no form of ours would send. It is told that it cannot be read: it is no fault of ours.
import { error, type RequestEvent } from '@sveltejs/kit';

/** `?/constructor`: SvelteKit looks an action up by its name, and finds what every object has. */
const namesNoAction = ({ searchParams }: URL) =>
	[...searchParams.keys()].some((name) => name.startsWith('/') && name.slice(1) in Object.prototype);

/** Whether an address can be decoded. SvelteKit catches nothing that is thrown for one that cannot. */
export function canBeDecoded({ pathname }: URL): boolean {
	try {
		return decodeURIComponent(pathname) !== '';
	} catch {
		return false;
	}
}

/** More than any file that a page of ours takes. */
const mostBytes = 20_000_000;

/** Before a page takes the form over; a body that is none is refused when it is read. */
export function refuseUnreadable({ request, url }: Pick<RequestEvent, 'request' | 'url'>): void {
	if (request.method !== 'POST') return;
	if (namesNoAction(url)) error(404, 'no such action');
	if (Number(request.headers.get('Content-Length') ?? 0) > mostBytes) error(413, 'too large');
	request.formData = async () => {
		const form = await formUpTo(mostBytes, request).catch(() => error(400, 'not a form'));
		return form ?? error(413, 'too large');
	};
}

/** A form of so many bytes at most, counted as they come: who sends them need not say how many there are. null: it has more. */
export async function formUpTo(most: number, { body, headers }: Request): Promise<FormData | null> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	for await (const part of (body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
		bytes += part.length;
		if (bytes > most) return null;
		parts.push(part);
	}
	const type = headers.get('Content-Type') ?? '';
	return await new Response(new Blob(parts), { headers: { 'Content-Type': type } }).formData();
}
