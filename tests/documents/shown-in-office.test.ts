// What Word and Excel show is read, and what they hide is not: moves, strikes, hidden words and rows, numbers that are made.
import { expect, test } from 'vitest';
import { noValue, proposeStrategy } from '#surveys/reading';
import { docxOf, listed, para, run, wordTable, workbookOf, zipOf } from '#support/small-files.ts';
import { readStrategyFile } from '#documents';
import { formatsIn, shown } from '../../documents/excel/xlsx-formats.ts';

const document = async (body: string) => await readStrategyFile('plan.docx', docxOf(body));
const wordsOf = async (body: string) =>
	(await document(body)).blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const dressed = (property: string, text: string) =>
	`<w:r><w:rPr>${property}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('what was moved is read once, where it was moved to', async () => {
	const words = await wordsOf(
		paragraph(`<w:moveFrom w:id="1">${run('Sing.')}</w:moveFrom>`) +
			para('Sleep.') +
			paragraph(`<w:moveTo w:id="2">${run('Sing.')}</w:moveTo>`),
	);
	expect(words).toEqual(['Sleep.', 'Sing.']);
});

test('hidden words are not read, and counted', async () => {
	const { blocks, leftOut } = await document(
		paragraph(
			run('We sing.'),
			dressed('<w:vanish/>', ' Unless it costs.'),
			dressed('<w:vanish w:val="0"/>', ' Always.'),
		),
	);
	expect(blocks).toMatchObject([{ text: 'We sing. Always.' }]);
	expect(leftOut).toEqual([{ rule: 'hidden words', text: ' Unless it costs.' }]);
});

test('a promise that is crossed out is doubted', async () => {
	const { commitments } = proposeStrategy(
		await document(
			[
				para('Aim 1: Rest', 'H1'),
				para('We will:'),
				listed('Buy beds').replace('<w:r>', '<w:r><w:rPr><w:strike/></w:rPr>'),
				listed('Dim the lights'),
				para('Aim 2: Play', 'H1'),
				para('We will:'),
				listed('Hang swings'),
			].join(''),
		),
	);
	expect(commitments.map(({ text, doubts }) => [text, doubts.length])).toEqual([
		['Buy beds', 1],
		['Dim the lights', 0],
		['Hang swings', 0],
	]);
});

test('two paragraphs whose border was deleted are one, but never over a cell', async () => {
	const cut = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
	expect(await wordsOf(`${cut}${run('We sing ')}</w:p>${para('at night.')}`)).toEqual(['We sing at night.']);
	const { blocks } = await document(
		wordTable([`${cut}${run('Sing')}</w:p>`, 'Night Team'], ['Sew', 'Day Team']),
	);
	expect(blocks).toMatchObject([{ rows: [{ cells: [{ text: 'Sing' }, { text: 'Night Team' }] }, {}] }]);
});

test('a row that begins late keeps its columns', async () => {
	const table = wordTable(['Ref', 'Action', 'Lead'], ['Sing', 'Night Team']).replace(
		/(<\/w:tr><w:tr>)/,
		'$1<w:trPr><w:gridBefore w:val="1"/></w:trPr>',
	);
	const { blocks } = await document(table);
	expect(blocks).toMatchObject([
		{ rows: [{}, { cells: [{ text: '' }, { text: 'Sing' }, { text: 'Night Team' }] }] },
	]);
});

test('words of a text box are read, and no picture is told where they stand', async () => {
	const box = `<w:drawing><w:txbxContent>${para('Sing.')}</w:txbxContent></w:drawing>`;
	const { blocks } = await document(
		`<w:p><w:r>${box}</w:r></w:p><w:p><w:r><w:drawing></w:drawing></w:r></w:p>`,
	);
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'missing']);
});

const levels = (...texts: string[]) =>
	texts
		.map(
			(text, at) =>
				`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`,
		)
		.join('');
const numbered = (body: string, ...texts: string[]) =>
	zipOf({
		'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': '<w:styles><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
		'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${levels(...texts)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
	});
const counted = (text: string, depth: number, style = '') =>
	`<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;

test('numbers that Word makes are read as they are printed: headings, and references in cells', async () => {
	const h1 = '<w:pStyle w:val="H1"/>';
	const headings = await readStrategyFile(
		'a.docx',
		numbered(counted('Rest', 0, h1) + counted('Play', 0, h1), 'Priority %1:'),
	);
	expect(proposeStrategy(headings).priorities.map(({ number, title }) => [number, title])).toEqual([
		['1', 'Rest'],
		['2', 'Play'],
	]);
	const table = wordTable(
		['Ref', 'Action', 'Lead'],
		[counted('', 1), 'Sing', 'Night'],
		[counted('', 1), 'Sew', 'Day'],
	);
	const plan = await readStrategyFile('b.docx', numbered(table, '%1', '%1.%2'));
	expect(proposeStrategy(plan).actions.map(({ ref }) => ref)).toEqual(['1.1', '1.2']);
});

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const rowOf = (...cells: string[]) =>
	cells.map((cell) => (cell.startsWith('<') ? cell : text(cell))).join('');

test('a row that is filtered out is no action, and a formula without a value is doubted', async () => {
	const workbook = workbookOf({
		Plan: [
			`<row>${rowOf('Ref', 'Action', 'Lead')}</row>`,
			`<row hidden="1">${rowOf('1.1', 'Close the club', 'Night')}</row>`,
			`<row>${rowOf('1.2', '<c><f>A1</f></c>', 'Day')}</row>`,
		].join(''),
	});
	const { actions, unread } = proposeStrategy(await readStrategyFile('plan.xlsx', workbook));
	expect(actions.map(({ ref, doubts }) => [ref, doubts.length > 0])).toEqual([['1.2', true]]);
	expect(unread.map(({ why }) => why).join(' ')).toContain('are hidden and were not read');
});

test('a formula that comes to no words is an empty cell, not one without a value', async () => {
	const workbook = workbookOf({
		Plan: [
			`<row>${rowOf('Ref', 'Action', 'Lead')}</row>`,
			`<row>${rowOf('1.2', 'Open the club', '<c t="str"><f>A1</f><v></v></c>')}</row>`,
		].join(''),
	});
	const { actions } = proposeStrategy(await readStrategyFile('plan.xlsx', workbook));
	expect(actions).toHaveLength(1);
	expect(JSON.stringify(actions)).not.toContain(noValue);
});

const inFormat = (code: string, value: string, from1904 = false) => {
	const [format = 'general'] = formatsIn(
		`<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
	);
	return shown({ type: 'n', value, format }, from1904);
};

test.each([
	['mmm\\-yy', '48029', 'June 2031'],
	['dd/mm/yyyy;@', '48029', '30 June 2031'],
	['&quot;£&quot;#,##0', '1500', '£1,500'],
	['#,##0', '447700900123', '447700900123'],
	['0.00', '1.1', '1.10'],
	['0%', '0.85', '85%'],
])('in the format %s, %s is shown as %s', (code, value, text) => {
	expect(inFormat(code, value)).toBe(text);
});

test('a workbook that counts from 1904 has the days it shows', () => {
	expect(inFormat('dd/mm/yyyy', '46567', true)).toBe('30 June 2031');
});
