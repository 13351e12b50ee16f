// The smallest pictures and recordings of each format, made here byte by byte, with and without what must not be kept.
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...pieces: (Uint8Array | number[])[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const big = (value: number, bytes: number) =>
	Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);
const little = (value: number, bytes: number) => big(value, bytes).reverse();

/** What a phone writes into a photograph and nobody may get out of the store again. */
export const secret = 'GPS 53.39 N, taken by Sam';

const pngChunk = (name: string, data: Uint8Array | number[]) =>
	join(big(data.length, 4), ascii(name), data, [0, 0, 0, 0]);

export const png = ({ width = 4, height = 3, hidden = '' } = {}) =>
	join(
		[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
		pngChunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]),
		...(hidden ? [pngChunk('tEXt', ascii(hidden)), pngChunk('eXIf', ascii(hidden))] : []),
		pngChunk('IDAT', [0x78, 0x9c, 0x63, 0, 1]),
		pngChunk('IEND', []),
		ascii(hidden),
	);

const segment = (kind: number, data: Uint8Array | number[]) =>
	join([0xff, kind], big(data.length + 2, 2), data);

export const jpeg = ({ width = 4, height = 3, hidden = '' } = {}) =>
	join(
		[0xff, 0xd8],
		segment(0xe0, ascii('JFIF\0rest')),
		...(hidden
			? [
					segment(0xe1, ascii(`Exif\0\0${hidden}`)),
					segment(0xe2, ascii(`MPF\0${hidden}`)),
					segment(0xfe, ascii(hidden)),
				]
			: []),
		segment(0xc0, [8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0]),
		segment(0xda, [1, 1, 0, 0, 63, 0]),
		[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
		[0xff, 0xd9],
		ascii(hidden),
	);

const webpChunk = (name: string, data: Uint8Array | number[]) =>
	join(ascii(name), little(data.length, 4), data, data.length % 2 ? [0] : []);

export const webp = ({ width = 4, height = 3, hidden = '', moving = false } = {}) => {
	const flags = (hidden ? 0x0c : 0) | (moving ? 0x02 : 0);
	const chunks = join(
		webpChunk('VP8X', [flags, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]),
		webpChunk('VP8L', [0x2f, 0, 0, 0, 0, 7]),
		...(hidden ? [webpChunk('EXIF', ascii(hidden)), webpChunk('XMP ', ascii(hidden))] : []),
	);
	return join(ascii('RIFF'), little(chunks.length + 4, 4), ascii('WEBP'), chunks, ascii(hidden));
};

export const recordings = {
	'audio/mpeg': join([0xff, 0xfb, 0x90, 0x64], ascii('sound')),
	'audio/mp4': join(big(24, 4), ascii('ftypM4A sound')),
	'audio/wav': join(ascii('RIFF'), little(9, 4), ascii('WAVEsound')),
} as const;

export const drawing = ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
