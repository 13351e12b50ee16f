// How a council's pages look: its logo and one colour. The logo is a picture, read and cleaned as any other, and small, because
// boards and young people load it again with each page: nothing of ours is kept by a browser.
import * as v from 'valibot';
import { pictureIn } from '../media/read-picture.ts';
import { fromBase64url, toBase64url } from '../words/base64url.ts';
import { filled, line } from '../words/text.ts';
import { Colour } from './colour.ts';

export const logoLimits = { bytes: 60 * 1024, least: 24 } as const;

/** Letters of base64url for eight times as many bytes: what is too large is told so by how it was read. */
const longest = Math.ceil((logoLimits.bytes * 4) / 3) * 8;
const tooLarge = `This file is too large. A logo has at most ${logoLimits.bytes / 1024} kB: save it smaller, 400 pixels wide for instance.`;

/** What an uploaded logo is, or why it cannot be kept. */
function readLogo(text: string) {
	const bytes = fromBase64url(text) ?? new Uint8Array();
	if (bytes.length > logoLimits.bytes) return tooLarge;
	const read = pictureIn(bytes);
	if (!read.ok)
		return isDrawing(bytes)
			? 'A drawing in SVG can hold a script, so it is not taken. Save the logo as PNG.'
			: read.problem.message;
	return Math.min(read.value.width, read.value.height) < logoLimits.least
		? `This picture is too small to be seen. Use one of at least ${logoLimits.least} pixels each way.`
		: read.value;
}

const isDrawing = (bytes: Uint8Array) =>
	String.fromCharCode(...bytes.subarray(0, 1000))
		.toLowerCase()
		.includes('<svg');

/** A logo: a picture as base64url without anything beside it, and what it says, for whoever cannot see it. */
const Logo = v.strictObject({
	alt: filled(line(120), 'Write what the logo says, for people who cannot see it: “Testshire Council”.'),
	bytes: v.pipe(
		v.string(),
		v.maxLength(longest, tooLarge),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const logo = readLogo(dataset.value);
			if (typeof logo !== 'string') return toBase64url(logo.bytes);
			addIssue({ message: logo });
			return NEVER;
		}),
	),
});

export const CouncilLook = v.strictObject({ colour: v.nullable(Colour), logo: v.nullable(Logo) });
export type CouncilLook = v.InferOutput<typeof CouncilLook>;

/** A logo as a page needs it: everything but its bytes, which have an address of their own. */
export interface ShownLogo {
	alt: string;
	width: number;
	height: number;
}

export interface ShownLook {
	colour: string | null;
	logo: ShownLogo | null;
}

/** A kept logo as it is served, with its type and how large it is. */
export function logoFile(kept: string) {
	const logo = readLogo(kept);
	return typeof logo === 'string' ? null : logo;
}

/** What pages are told of a look. */
export function shownLook({ colour, logo }: CouncilLook): ShownLook {
	const file = logo && logoFile(logo.bytes);
	return { colour, logo: logo && file && { alt: logo.alt, width: file.width, height: file.height } };
}
