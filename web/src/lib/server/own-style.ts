// A council's own colour stands in its pages as one more style sheet, inside the page: it costs a phone no request, and the
// page's policy names it by its hash, as it names every style of ours.
import { shadesOf } from '#surveys';
import { coloursOf, type Mode } from '../design/colours-of.ts';
import tokens from '../design/tokens.css?raw';

type Shade = ReturnType<typeof shadesOf>[Mode];

const declared = ({ accent, ink }: Shade) => `--accent:${accent};--on-accent:${ink}`;

/** By colour: the shades that hold are searched for, and a council's pages ask again and again. */
const styles = new Map<string, string>();

/** The council's colour in place of ours. What is printed keeps ours: paper leaves the ground of words out. */
export function styleOfCouncil(colour: string | null | undefined): string | undefined {
	if (!colour) return undefined;
	const style = styles.get(colour) ?? styleIn(colour);
	styles.set(colour, style);
	return style;
}

function styleIn(colour: string): string {
	const { light, dark } = shadesOf(colour);
	return `@media screen{:root{${declared(light)}}@media (prefers-color-scheme:dark){:root{${declared(dark)}}}}`;
}

/** The colours of both modes side by side, under `.look-light` and `.look-dark`: whatever the reader's own mode is. */
export function styleOfPreview(colour: string | null): string {
	const shades = colour === null ? null : shadesOf(colour);
	const modes: readonly Mode[] = ['light', 'dark'];
	return modes
		.map((mode) => {
			const ours = [...coloursOf(tokens, mode)].map(([name, value]) => `--${name}:${value}`);
			const all = shades ? [...ours, declared(shades[mode])] : ours;
			return `.look-${mode}{color-scheme:${mode};${all.join(';')}}`;
		})
		.join('');
}

/** The page with the style in it, and allowed by its policy. */
export async function withOwnStyle(page: Response, style: string | undefined): Promise<Response> {
	const policy = page.headers.get('Content-Security-Policy');
	if (!style || !policy || !page.headers.get('Content-Type')?.startsWith('text/html')) return page;
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
	const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
	const headers = new Headers(page.headers);
	headers.set('Content-Security-Policy', policy.replace(/style-src [^;]*/, `$& 'sha256-${hash}'`));
	const html = (await page.text()).replace('</head>', `<style>${style}</style></head>`);
	return new Response(html, { status: page.status, headers });
}
