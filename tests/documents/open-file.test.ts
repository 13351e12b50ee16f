import { expect, test } from 'vitest';
import { openFile } from '#documents';
import { docxOf, para, pdfOf, xlsxOf, zipOf } from '#support/small-files.ts';

const purpose = { mostBytes: 10_000, tooLarge: 'This file is too large.', wayOut: 'Save it as text.' };
const open = (bytes: Uint8Array) => openFile(new Uint8Array(bytes), purpose);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
	['a Word document', docxOf(para('Rest')), 'word'],
	['a spreadsheet', xlsxOf('Plan', [['a']]), 'spreadsheet'],
	['a PDF', pdfOf([{ text: 'Rest', left: 50, top: 50 }]), 'pdf'],
	['text', latin('Rest'), 'text'],
])('%s is known by what is in it', (_, bytes, kind) => expect(open(bytes).kind).toBe(kind));

test.each([
	['an old Office file', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'This is an old or locked Office file'],
	['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'This is a picture (JPEG).'],
	['a PNG', latin('\x89PNG\r\n\x1a\n\0'), 'This is a picture (PNG).'],
	['a WebP', latin('RIFF\0\0\0\0WEBPVP8 '), 'This is a picture (WebP).'],
	['a picture from a phone', latin('\0\0\0\x18ftypheic'), 'This is a picture or film from a phone.'],
	['rich text', latin('{\\rtf1 Rest}'), 'This is a rich text file (.rtf).'],
	['a zip', zipOf({ 'notes.txt': 'Rest' }), 'This is a zip archive.'],
	['PowerPoint', zipOf({ 'ppt/presentation.xml': '<p/>' }), 'This is a presentation (PowerPoint).'],
	['LibreOffice', zipOf({ 'META-INF/manifest.xml': '<m/>' }), 'This is an OpenDocument file'],
	['Numbers', zipOf({ 'Index/Document.iwa': 'x' }), 'This is an Apple document'],
	['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), 'This is a spreadsheet saved as .xlsb.'],
	[
		'bytes that no keyboard writes',
		latin('\x01\x9c\xe4\x05\x1b\xd8\x02'.repeat(400)),
		'This file holds no text that can be read.',
	],
	['a program', latin('MZ\x90\0\x03\0\0\0'), 'This file holds no text that can be read.'],
])('%s is refused in one sentence that names its kind, with the way out', (_, bytes, says) => {
	expect(() => open(bytes)).toThrow(says);
	expect(() => open(bytes)).toThrow('Save it as text.');
});

test('an empty file and one that is too large are refused in a sentence', () => {
	expect(() => open(new Uint8Array())).toThrow('This file is empty.');
	expect(() => open(new Uint8Array(10_001))).toThrow('This file is too large.');
});

const text = 'Name,Mobile\nZoë – “Zo”,1\n';
const utf16 = Buffer.from(text, 'utf16le');
test.each([
	['UTF-8', Buffer.from(text)],
	['UTF-8 with its mark', Buffer.from(`\u{feff}${text}`)],
	['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
	['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
	['UTF-16 whose mark was lost', utf16],
	['what Windows wrote before', latin('Name,Mobile\nZo\xeb \x96 \x93Zo\x94,1\n')],
])('text in %s is read letter by letter', (_, bytes) => {
	expect(open(bytes)).toEqual({ kind: 'text', text });
});
