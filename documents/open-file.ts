// The one door for every file that somebody chooses. What a file is, its content says. What cannot be read is refused in one
// sentence that names its kind, with the way out behind it.
import { Unreadable } from '#surveys/reading';
import { decode } from './decode.ts';
import { packedKind, startsWith, unreadKind } from './file-kinds.ts';
import { Zip } from './zip.ts';

export type OpenFile =
	| { kind: 'word'; zip: Zip }
	| { kind: 'spreadsheet'; zip: Zip }
	| { kind: 'pdf'; bytes: Uint8Array<ArrayBuffer> }
	| { kind: 'text'; text: string };

/** What a file is wanted for. */
export interface Purpose {
	/** The most bytes that are looked at. */
	mostBytes: number;
	tooLarge: string;
	/** What to do with a file of another kind: a sentence. */
	wayOut: string;
}

/** The refusal of a file by its kind: "a picture (JPEG)". */
export const refusedKind = (kind: string, { wayOut }: Purpose) =>
	new Unreadable(`This is ${kind}. ${wayOut}`);

export function openFile(bytes: Uint8Array<ArrayBuffer>, purpose: Purpose): OpenFile {
	if (bytes.length > purpose.mostBytes) throw new Unreadable(purpose.tooLarge);
	if (bytes.length === 0) throw new Unreadable('This file is empty.');
	if (startsWith(bytes, [0x50, 0x4b])) return openPacked(new Zip(bytes), purpose);
	if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { kind: 'pdf', bytes };
	const other = unreadKind(bytes);
	if (other !== null) throw refusedKind(other, purpose);
	const text = decode(bytes);
	if (text === null) throw new Unreadable(`This file holds no text that can be read. ${purpose.wayOut}`);
	return { kind: 'text', text };
}

function openPacked(zip: Zip, purpose: Purpose): OpenFile {
	if (zip.names.includes('word/document.xml')) return { kind: 'word', zip };
	if (zip.names.includes('xl/workbook.xml')) return { kind: 'spreadsheet', zip };
	throw refusedKind(packedKind(zip), purpose);
}
