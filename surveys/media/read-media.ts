import { mediaLimits, refusedMedia, type MediaKind, type ReadMedia } from './media.ts';
import { readPicture } from './read-picture.ts';
import { recordingType } from './recording-type.ts';

const inKilobytes = (bytes: number) => `${Math.floor(bytes / 1024)} kB`;

/** An upload as it may be kept, or why it may not. */
export function readMedia(kind: MediaKind, bytes: Uint8Array<ArrayBuffer>): ReadMedia {
	const most = mediaLimits[kind];
	if (bytes.length > most) return refusedMedia(`This file is too large. Use at most ${inKilobytes(most)}.`);
	if (kind === 'picture') return readPicture(bytes);
	const contentType = recordingType(bytes);
	return contentType
		? { ok: true, value: { contentType, bytes } }
		: refusedMedia('This is no recording that every phone plays. Use MP3, M4A or WAV.');
}
