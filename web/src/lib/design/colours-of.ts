// The colours of a mode as tokens.css declares them.

export type Mode = 'light' | 'dark';
export type Colours = ReadonlyMap<string, string>;

const declarations = (css: string) =>
	[...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,8})\s*;/g)].map(
		([, name = '', value = '']) => [name, value] as const,
	);

/** The colour tokens of a mode, name to hex. Dark is what light declares, with what the dark block changes. */
export function coloursOf(css: string, mode: Mode): Colours {
	const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
	const dark = rest.split('@media')[0] ?? '';
	return new Map([...declarations(light), ...(mode === 'dark' ? declarations(dark) : [])]);
}
