// What a file is, told by its first bytes or by what is packed in it, never by its name: a picture that is called .csv is a picture.
import type { Zip } from './zip.ts';

export const startsWith = (bytes: Uint8Array, first: readonly number[], from = 0) =>
	first.every((byte, index) => bytes[from + index] === byte);

const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Kinds that nothing here reads, as a person calls them. The marks are those of each kind's own specification. */
const unreadKinds: readonly (readonly [kind: string, mark: readonly number[], from?: number])[] = [
	['an old or locked Office file (.doc, .xls, or one with a password)', [0xd0, 0xcf, 0x11, 0xe0]],
	['a picture (JPEG)', [0xff, 0xd8, 0xff]],
	['a picture (PNG)', [0x89, ...latin('PNG')]],
	['a picture (GIF)', latin('GIF8')],
	['a picture (WebP)', latin('WEBP'), 8],
	['a picture or film from a phone', latin('ftyp'), 4],
	['a picture (TIFF)', [0x49, 0x49, 0x2a, 0x00]],
	['a picture (TIFF)', [0x4d, 0x4d, 0x00, 0x2a]],
	['a packed archive (gzip)', [0x1f, 0x8b]],
	['a packed archive (7-Zip)', [...latin('7z'), 0xbc, 0xaf]],
	['a packed archive (RAR)', latin('Rar!')],
	['a rich text file (.rtf)', latin('{\\rtf')],
];

/** A kind that cannot be read, in words; null where it may be one that can. */
export const unreadKind = (bytes: Uint8Array): string | null =>
	unreadKinds.find(([, mark, from]) => startsWith(bytes, mark, from))?.[0] ?? null;

const unreadPacked: readonly (readonly [kind: string, within: RegExp])[] = [
	['a presentation (PowerPoint)', /^ppt\//],
	['a spreadsheet saved as .xlsb', /^xl\/workbook\.bin$/],
	['an Apple document (Numbers, Pages or Keynote)', /\.iwa$/],
	['an OpenDocument file (.ods or .odt)', /^META-INF\/manifest\.xml$/],
];

/** What a zip is that holds neither a Word document nor an Excel workbook. */
export const packedKind = ({ names }: Pick<Zip, 'names'>): string =>
	unreadPacked.find(([, within]) => names.some((name) => within.test(name)))?.[0] ?? 'a zip archive';
