// What a council puts beside the words of a survey: a picture, or a recording of a voice. Its type is what its first bytes
// say, never what somebody declared; nothing hidden in a picture (where it was taken, when, by which phone) is kept.
import * as v from 'valibot';
import type { FieldProblem } from '../problem.ts';
import { line } from '../words/text.ts';

export const mediaKinds = ['picture', 'recording'] as const;
export type MediaKind = (typeof mediaKinds)[number];

const kilobyte = 1024;

/** In bytes. Of a survey: all that it keeps, so that no mistake fills the store. */
export const mediaLimits = {
	picture: 300 * kilobyte,
	recording: 600 * kilobyte,
	survey: 64 * kilobyte * kilobyte,
} as const;

/** In pixels, either way: a small file can unfold to more than an old phone can hold. */
export const longestSide = 2000;

/** What a picture shows, for those who cannot see it; empty where the words beside it say it already. */
export const Alt = line(160);

const longestText = Math.ceil((mediaLimits.recording * 4) / 3);

/** A picture or recording on its way in: `bytes` as base64url. */
export const NewMedia = v.strictObject({
	kind: v.picklist(mediaKinds),
	alt: Alt,
	bytes: v.pipe(v.string(), v.maxLength(longestText, 'This file is too large.')),
});
export type NewMedia = v.InferOutput<typeof NewMedia>;

/** What is kept of an upload. */
export interface CleanMedia {
	contentType: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** A picture without anything but the picture, and how large it is. */
export interface CleanPicture {
	bytes: Uint8Array<ArrayBuffer>;
	width: number;
	height: number;
}

export type ReadMedia = { ok: true; value: CleanMedia } | { ok: false; problem: FieldProblem };

export const refusedMedia = (message: string): Extract<ReadMedia, { ok: false }> => ({
	ok: false,
	problem: { field: 'bytes', message },
});
