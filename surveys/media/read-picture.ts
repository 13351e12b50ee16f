import { longestSide, refusedMedia, type CleanPicture, type ReadMedia } from './media.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { startsWith } from './starts-with.ts';

/** One format: how it is known, and how it is cleaned. `clean` gives null, or throws a RangeError, where it is broken. */
interface Format {
	contentType: string;
	is: (bytes: Uint8Array) => boolean;
	clean: (bytes: Uint8Array<ArrayBuffer>) => CleanPicture | null;
}

const formats: readonly Format[] = [
	{ contentType: 'image/png', is: (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n'), clean: cleanPng },
	{ contentType: 'image/jpeg', is: (bytes) => startsWith(bytes, '\xff\xd8\xff'), clean: cleanJpeg },
	{
		contentType: 'image/webp',
		is: (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8),
		clean: cleanWebp,
	},
];

type Picture = CleanPicture & { contentType: string };

/** A picture as it may be kept, or why it may not. */
export function readPicture(bytes: Uint8Array<ArrayBuffer>): ReadMedia {
	const read = pictureIn(bytes);
	return read.ok
		? { ok: true, value: { contentType: read.value.contentType, bytes: read.value.bytes } }
		: read;
}

/** The same, with how large it is. Drawings in SVG are refused like any other file: they can hold script. */
export function pictureIn(
	bytes: Uint8Array<ArrayBuffer>,
): { ok: true; value: Picture } | Extract<ReadMedia, { ok: false }> {
	const format = formats.find(({ is }) => is(bytes));
	if (!format) return refusedMedia('This is no picture that every phone shows. Use PNG, JPEG or WebP.');
	const picture = unlessBroken(() => format.clean(bytes));
	if (!picture)
		return refusedMedia('This picture cannot be read. Save it again as PNG or JPEG, without movement.');
	const { width, height } = picture;
	if (width < 1 || height < 1 || width > longestSide || height > longestSide)
		return refusedMedia(`This picture is too big to show. Use at most ${longestSide} pixels each way.`);
	return { ok: true, value: { ...picture, contentType: format.contentType } };
}

/** A DataView throws a RangeError for what lies outside of the file: it was cut short, or its lengths are wrong. */
function unlessBroken<T>(read: () => T): T | null {
	try {
		return read();
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
