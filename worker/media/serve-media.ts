import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * One stretch of the bytes (RFC 9110 §14.2), as Safari asks for when it plays something. What is no range, or several,
 * is answered with everything, as that rule allows. null: it lies behind the end.
 */
function stretchOf(header: string | undefined, size: number): { from: number; to: number } | null {
	const whole = { from: 0, to: size - 1 };
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
	if (first === '' && last === '') return whole;
	const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
	if (first !== '' && last !== '' && Number(last) < Number(first)) return whole;
	return from < size ? { from, to } : null;
}

/**
 * A picture or recording, for whoever knows its address. It is kept by no cache: the page that shows it is not either, and
 * what outlived the page in a phone's files would tell that somebody was here. What is dropped is gone at once, too.
 */
export async function serveMedia({ media }: World, id: string, range: string | undefined): Promise<Response> {
	const whole = range ? null : await media.get(id);
	const kept = whole ?? (await media.head(id)) ?? refuse('not-found');
	const headers = new Headers({
		'Accept-Ranges': 'bytes',
		'Cache-Control': 'no-store',
		'Content-Type': kept.httpMetadata?.contentType ?? 'application/octet-stream',
		'X-Content-Type-Options': 'nosniff',
	});
	if (whole) return new Response(whole.body, { headers });
	const stretch = stretchOf(range, kept.size);
	if (!stretch) {
		headers.set('Content-Range', `bytes */${kept.size}`);
		return new Response(null, { status: 416, headers });
	}
	const { from, to } = stretch;
	const part =
		(await media.get(id, { range: { offset: from, length: to - from + 1 } })) ?? refuse('not-found');
	if (from === 0 && to === kept.size - 1) return new Response(part.body, { headers });
	headers.set('Content-Range', `bytes ${from}-${to}/${kept.size}`);
	return new Response(part.body, { status: 206, headers });
}
