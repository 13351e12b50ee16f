// Word, Excel and PDF files as small as they can be, made in memory: what a reader must know of them, and nothing else.
import { crc32, deflateRawSync } from 'node:zlib';

export type Bytes = Uint8Array<ArrayBuffer>;

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A zip archive of texts; `claims` writes another unpacked size than the true one. */
export function zipOf(files: Record<string, string | Uint8Array>, claims?: number): Bytes {
	const local: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [name, content] of Object.entries(files)) {
		const data = Buffer.from(content);
		const packed = deflateRawSync(data);
		const head = (central: boolean) => {
			const bytes = Buffer.alloc(central ? 46 : 30);
			bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
			const from = central ? 6 : 4;
			bytes.writeUInt16LE(20, from);
			bytes.writeUInt16LE(8, from + 4);
			bytes.writeUInt32LE(crc32(data), from + 10);
			bytes.writeUInt32LE(packed.length, from + 14);
			bytes.writeUInt32LE(claims ?? data.length, from + 18);
			bytes.writeUInt16LE(Buffer.byteLength(name), from + 22);
			if (central) bytes.writeUInt32LE(at, 42);
			return bytes;
		};
		local.push(head(false), Buffer.from(name), packed);
		directory.push(head(true), Buffer.from(name));
		at += 30 + Buffer.byteLength(name) + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(files).length, 8);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(Buffer.concat(directory).length, 12);
	end.writeUInt32LE(at, 16);
	return new Uint8Array(Buffer.concat([...local, ...directory, end]));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = `<w:styles ${word}><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>`;
const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;

export const docxOf = (body: string): Bytes =>
	zipOf({
		'word/document.xml': `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': styles,
		'word/numbering.xml': numbering,
	});

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const para = (text: string, style = '') =>
	`<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${run(text)}</w:p>`;
export const listed = (text: string, list = '2') =>
	`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
export const wordTable = (...rows: string[][]) =>
	`<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell.startsWith('<') ? cell : para(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A sheet's rows; a cell is text, or its XML. Style 1 shows two decimals, style 2 a day. */
export const xlsxOf = (name: string, rows: string[][]): Bytes =>
	zipOf({
		'xl/workbook.xml': `<workbook><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="r1" Target="worksheets/one.xml"/></Relationships>',
		'xl/styles.xml':
			'<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\ mmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="170"/></cellXfs></styleSheet>',
		'xl/sharedStrings.xml': '<sst><si><t>Knit</t></si></sst>',
		'xl/worksheets/one.xml': `<worksheet><sheetData>${rows
			.map(
				(cells) =>
					`<row>${cells.map((cell) => (cell.startsWith('<') ? cell : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`,
			)
			.join('')}</sheetData></worksheet>`,
	});

/** A workbook of several sheets, each with the XML of its rows. */
export const workbookOf = (sheets: Record<string, string>): Bytes => {
	const names = Object.keys(sheets);
	return zipOf({
		'xl/workbook.xml': `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/${at}.xml"/>`).join('')}</Relationships>`,
		...Object.fromEntries(
			Object.values(sheets).map((rows, at) => [
				`xl/worksheets/${at}.xml`,
				`<worksheet>${rows.includes('<cols>') ? rows : `<sheetData>${rows}</sheetData>`}</worksheet>`,
			]),
		),
	});
};

export interface PdfWord {
	text: string;
	left: number;
	top: number;
	size?: number;
	/** A ruled box instead of words. */
	box?: { wide: number; high: number };
}

/** Pages of words at places, without tags. */
export function pdfOf(...pages: PdfWord[][]): Bytes {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
	];
	for (const [at, words] of pages.entries()) {
		const drawn = words
			.map(({ text, left, top, size = 11, box }) =>
				box
					? `${left} ${842 - top} ${box.wide} ${-box.high} re S`
					: `BT /F1 ${size} Tf ${left} ${842 - top} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
			)
			.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
		);
		objects.push(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
	}
	let file = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
	return latin(file);
}
