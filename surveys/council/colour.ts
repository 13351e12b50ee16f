// A council's own colour marks what stands out on its pages: buttons, bars, the second voice of the mark. Words stand on it, and
// it stands on every ground of a page, so both must be told apart by whoever sees little (WCAG 2.2: 4.5 for words, 3 for signs).
// In the light it is the colour that was chosen, or it is refused and the nearest that holds is named. In the dark it is the
// nearest that holds there: no colour of the deep kind that councils like can be seen on a dark page as it is.
import * as v from 'valibot';
import { contrast } from './contrast.ts';

/** What the colour stands on, as web/src/lib/design/tokens.css has it; a test holds the two together. */
export const grounds = {
	light: ['#fbf6ec', '#fffdf8', '#f3ebdc'],
	dark: ['#12172a', '#1b2239', '#0c101f'],
} as const;
export type Ground = keyof typeof grounds;

/** Words on the colour are in our ink or in white, whichever is read better. */
const inks = ['#17213f', '#ffffff'] as const;
const least = { words: 4.5, signs: 3 } as const;

const inkOn = (colour: string): string =>
	contrast(colour, inks[0]) >= contrast(colour, inks[1]) ? inks[0] : inks[1];

const holdsOn = (colour: string, ground: Ground) =>
	contrast(colour, inkOn(colour)) >= least.words &&
	grounds[ground].every((back) => contrast(colour, back) >= least.signs);

interface Hsl {
	hue: number;
	saturation: number;
	lightness: number;
}

function hslOf(hex: string): Hsl {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
	const [most, fewest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
	const [lightness, span] = [(most + fewest) / 2, most - fewest];
	if (span === 0) return { hue: 0, saturation: 0, lightness };
	const saturation = span / (1 - Math.abs(2 * lightness - 1));
	if (most === red) return { hue: ((green - blue) / span + 6) % 6, saturation, lightness };
	return { hue: most === green ? (blue - red) / span + 2 : (red - green) / span + 4, saturation, lightness };
}

/** CSS Color 4 §7.1, with the hue in sixths of the circle. */
function hexOf({ hue, saturation, lightness }: Hsl): string {
	const part = (from: number) => {
		const at = (from + hue * 2) % 12;
		const away = saturation * Math.min(lightness, 1 - lightness);
		const value = lightness - away * Math.max(-1, Math.min(at - 3, 9 - at, 1));
		return Math.round(value * 255)
			.toString(16)
			.padStart(2, '0');
	};
	return `#${part(0)}${part(8)}${part(4)}`;
}

const steps = 400;

/** The colour, or the same colour as little lighter or darker as can be, so that it holds on this ground. */
export function nearestOn(colour: string, ground: Ground): string {
	if (holdsOn(colour, ground)) return colour;
	const asIs = hslOf(colour);
	for (let step = 1; step <= steps; step++)
		for (const lightness of [asIs.lightness - step / steps, asIs.lightness + step / steps]) {
			const other = hexOf({ ...asIs, lightness });
			if (lightness >= 0 && lightness <= 1 && holdsOn(other, ground)) return other;
		}
	return inks[0];
}

/** The colour and the ink on it, in the light and in the dark. */
export const shadesOf = (colour: string): Record<Ground, { accent: string; ink: string }> => {
	const [light, dark] = [colour, nearestOn(colour, 'dark')];
	return { light: { accent: light, ink: inkOn(light) }, dark: { accent: dark, ink: inkOn(dark) } };
};

/** `#005EA5`, `005ea5`, `#05a` or `rgb(0, 94, 165)`, as brand guides write it; null: no colour. */
export function readColour(text: string): string | null {
	const written = text.trim().toLowerCase();
	const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(written) ?? [];
	if (digits) return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
	const parts = /^(?:rgb)?[\s(]*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})[\s)]*$/.exec(written);
	const numbers = parts?.slice(1).map(Number) ?? [];
	if (numbers.length < 3 || numbers.some((part) => part > 255)) return null;
	return `#${numbers.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour that everybody can tell from its grounds, and read words on. */
export const Colour = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const colour = readColour(dataset.value);
		if (colour === null) {
			addIssue({ message: 'Write a colour as #005EA5, or as three numbers: 0, 94, 165.' });
			return NEVER;
		}
		const nearest = nearestOn(colour, 'light');
		if (nearest === colour) return colour;
		addIssue({
			message: `Not everybody could tell this colour from the page, or read words on it. The nearest that holds is ${nearest}.`,
		});
		return NEVER;
	}),
);
