// One hostile request after another, from a seed: any page or route, with paths, queries, bodies and headers that no form of
// ours sends, beside ids that there are, so that some get past the first check.
import type { Draw } from './drawing.ts';

export interface Door {
	/** `/desk/surveys/[id]` or `/api/surveys/{id}`. */
	path: string;
	methods: readonly string[];
	isPage: boolean;
}

export interface Known {
	/** Ids, addresses and names of councils that are in the demo. */
	ids: readonly string[];
	/** Session tokens of staff. */
	tokens: readonly string[];
}

export interface Drawn {
	method: string;
	path: string;
	headers: Record<string, string>;
	body: string | undefined;
}

const nasty = [
	...['', ' ', '.', '..', '../..', '..%2F..%2Fpeople', '%2e%2e%2fme', '%', '%zz', '%00', '%ff%fe', '%c0%af'],
	...[
		'constructor',
		'__proto__',
		'toString',
		'null',
		'undefined',
		'NaN',
		'-1',
		'1e999',
		'0x10',
		'999999999999999999999',
	],
	...["'; drop table surveys; --", '" or 1=1 --', '<script>alert(1)</script>', '{{7*7}}', '${7*7}', '$(id)'],
	...['🙂'.repeat(50), '‮abc', 'a'.repeat(2000), '\\..\\..\\x', '//evil.example', 'javascript:alert(1)'],
	...['2026-02-30', '0000-00-00', '99999-01-01', '2026-13-45T99:99:99.999Z', '[]', '{}', '[object Object]'],
];
const keys = [
	...[
		'id',
		'page',
		'search',
		'sort',
		'shelf',
		'year',
		'slip',
		'yes',
		'token',
		'email',
		'title',
		'content',
		'version',
	],
	...[
		'code',
		'blinded',
		'nonce',
		'signature',
		'sealed',
		'kind',
		'number',
		'list',
		'draw',
		'reason',
		'said',
		'links',
	],
	...[
		'answer',
		'owner',
		'dueOn',
		'texts',
		'questions',
		'band',
		'__proto__',
		'constructor',
		'lang',
		'sent',
		'saved',
	],
];
const types = [
	...[
		'application/json',
		'application/json; charset=utf-16',
		'text/plain',
		'application/x-www-form-urlencoded',
	],
	...['multipart/form-data; boundary=x', 'multipart/form-data', 'application/octet-stream', 'nonsense', ''],
];
const odd: readonly [name: string, values: readonly string[]][] = [
	['Accept', ['*/*', 'application/json', 'text/html;q=NaN', 'image/png', 'x'.repeat(4000)]],
	['Accept-Language', ['cy', 'ar;q=0.9,en', '*', 'xx-XX-xx', 'en;q=-1,,,;', 'é'.repeat(200)]],
	['Origin', ['null', 'https://evil.example', 'http://127.0.0.1', 'not an origin']],
	['Range', ['bytes=0-', 'bytes=9-1', 'bytes=99999999999-', 'lines=1-2']],
	['If-None-Match', ['*', '"x"', 'W/"', '"'.repeat(500)]],
	['X-HTTP-Method-Override', ['DELETE', 'PUT']],
	['X-Forwarded-Host', ['evil.example', '..']],
	['X-Sveltekit-Action', ['true', 'x']],
	['Content-Encoding', ['gzip', 'nonsense']],
];

const valueFor = (draw: Draw, { ids }: Known): string => (draw.chance(0.5) ? draw.one(ids) : draw.one(nasty));

function json(draw: Draw, known: Known, deep = 0): unknown {
	const leaf = () =>
		draw.one<() => unknown>([
			() => valueFor(draw, known),
			() => draw.below(2 ** 31) - 2 ** 30,
			() => null,
			() => draw.chance(0.5),
			() => 1e308,
		])();
	if (deep > 3 || draw.chance(0.3)) return leaf();
	const size = draw.below(5);
	return draw.chance(0.3)
		? Array.from({ length: size }, () => json(draw, known, deep + 1))
		: Object.fromEntries(Array.from({ length: size }, () => [draw.one(keys), json(draw, known, deep + 1)]));
}

const query = (draw: Draw, known: Known) =>
	Array.from({ length: 1 + draw.below(4) }, () => {
		const value = valueFor(draw, known);
		return `${draw.one(keys)}=${draw.chance(0.3) ? value.replace(/[^!-~]/g, '') : encodeURIComponent(value)}`;
	}).join('&');

const body = (draw: Draw, known: Known): string =>
	draw.one<() => string>([
		() => JSON.stringify(json(draw, known)),
		() => JSON.stringify(json(draw, known)),
		() => query(draw, known),
		() => draw.one(nasty),
		() => '{"a":',
		() => '['.repeat(5000),
		() =>
			`--x\r\nContent-Disposition: form-data; name="${draw.one(keys)}"\r\n\r\n${draw.one(nasty)}\r\n--x--`,
		() => 'a'.repeat(70_000),
	])();

function pathOf(draw: Draw, { path, isPage }: Door, known: Known): string {
	const filled = path.replace(/\[[^\]]*\]|\{[^}]*\}/g, () => {
		const value = valueFor(draw, known);
		return draw.chance(0.4) ? value.replace(/[^!-~]|[?#]/g, '') : encodeURIComponent(value);
	});
	const action = isPage && draw.chance(0.2) ? [`/${draw.one([...nasty, 'read', 'send', 'check'])}`] : [];
	const asked = draw.chance(0.5) ? [query(draw, known)] : [];
	const after = [...action.map(encodeURIComponent), ...asked].join('&');
	return after ? `${filled}?${after}` : filled;
}

/** The next hostile request to one of these doors. */
export function drawnRequest(draw: Draw, doors: readonly Door[], known: Known): Drawn {
	const door = draw.one(doors);
	const method = draw.chance(0.9)
		? draw.one(door.methods)
		: draw.one(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']);
	const headers: Record<string, string> = {};
	if (draw.chance(0.7)) headers['Cookie'] = `__Host-heard=${draw.chance(0.9) ? draw.one(known.tokens) : 'x'}`;
	else if (draw.chance(0.2)) headers['Cookie'] = draw.one(['=', ';;;', '__Host-heard', 'a=%zz; b="']);
	for (const [name, values] of odd)
		if (draw.chance(0.08)) headers[name] = draw.one(values).replace(/[^ -~]/g, '?');
	const type = draw.one(types);
	const hasBody = !['GET', 'HEAD'].includes(method);
	if (hasBody && type) headers['Content-Type'] = type;
	return { method, path: pathOf(draw, door, known), headers, body: hasBody ? body(draw, known) : undefined };
}
