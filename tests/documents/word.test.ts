import { expect, test } from 'vitest';
import { proposeStrategy } from '#surveys/reading';
import { docxOf, listed, para, run, wordTable, zipOf } from '#support/small-files.ts';
import { readStrategyFile } from '#documents';

const document = (body: string) => readStrategyFile('plan.docx', docxOf(body));
const read = async (body: string) => proposeStrategy(await document(body));

test('headings, lists and tables of a Word file become a proposal', async () => {
	const proposal = await read(
		[
			para('Rest and Play Strategy 2031-34'),
			`<w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr>${run('Pledge 1: Rest')}<w:r><w:tab/></w:r>${run('2')}</w:p>`,
			`<w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr>${run('Pledge 2: Play')}<w:r><w:tab/></w:r>${run('3')}</w:p>`,
			para('Pledge 1: Rest', 'H1'),
			para('What we will do', 'H2'),
			listed('Buy beds'),
			listed('Close the curtains'),
			para('Pledge 2: Play', 'H1'),
			para('What we will do', 'H2'),
			listed('Hang swings'),
			wordTable(
				['Ref', 'Action', 'Lead', 'Measure'],
				['2.10', 'Knit', 'Wool Team', para('Socks.') + para('Scarves.')],
			),
		].join(''),
	);
	expect(proposal.title?.text).toBe('Rest and Play Strategy 2031-34');
	expect(proposal.priorities.map(({ title }) => title)).toEqual(['Rest', 'Play']);
	expect(proposal.commitments.map(({ text, priority }) => [text, priority])).toEqual([
		['Buy beds', 'priority-1'],
		['Close the curtains', 'priority-1'],
		['Hang swings', 'priority-2'],
	]);
	expect(proposal.actions).toMatchObject([
		{ ref: '2.10', activity: 'Knit', leads: ['Wool Team'], priority: 'priority-2' },
	]);
	expect(proposal.measures.map(({ wording }) => wording)).toEqual(['Socks.', 'Scarves.']);
});

test('words that were deleted, and old copies of drawings, are not read; a text box is', async () => {
	const { text } = await document(
		`<w:p>${run('We keep ')}<w:del><w:r><w:delText>not </w:delText></w:r></w:del>${run('our word.')}</w:p>` +
			`<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${para('In a box.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>${para('In a box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
	);
	expect(text.match(/In a box/g)).toHaveLength(1);
	expect(text).toContain('We keep our word.');
});

test('words that were deleted inside a paragraph do not join it to the next; a paragraph’s end that was deleted does', async () => {
	const deleted = '<w:del><w:r><w:delText>not </w:delText></w:r></w:del>';
	const { blocks } = await document(
		`<w:p>${run('We keep ')}${deleted}${run('our word.')}</w:p>${para('We sing.')}` +
			`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('We dance ')}</w:p>${para('and play.')}`,
	);
	expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
		'We keep our word.',
		'We sing.',
		'We dance and play.',
	]);
});

test('a picture is told as unread', async () => {
	const { unread } = await read(`${para('Our governance')}<w:p><w:r><w:drawing/></w:r></w:p>`);
	expect(unread.some(({ why }) => why.includes('picture'))).toBe(true);
});

test('places count pages where Word left its page ends', async () => {
	const { blocks } = await document(
		`${para('One.')}<w:p><w:r><w:br w:type="page"/></w:r>${run('Two.')}</w:p>`,
	);
	expect(blocks.flatMap(({ kind, place }) => (kind === 'paragraph' ? [place.page] : []))).toEqual([1, 2]);
});

test('numbered lists keep their numbers, and a cell merged downwards is blank below', async () => {
	const { blocks } = await document(
		listed('First', '1') +
			listed('Second', '1') +
			wordTable(['A', 'B'], [`<w:tcPr><w:vMerge/></w:tcPr>${para('A')}`, 'C']),
	);
	expect(blocks.flatMap((block) => (block.kind === 'item' ? [block.mark] : []))).toEqual(['1.', '2.']);
	const table = blocks.find((block) => block.kind === 'table');
	expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
		['A', 'B'],
		['', 'C'],
	]);
});

test('a zip that unpacks to more than a strategy could be is refused while it unpacks', async () => {
	const bomb = zipOf({ 'word/document.xml': new Uint8Array(60_000_000) }, 100);
	await expect(readStrategyFile('bomb.docx', bomb)).rejects.toThrow('unpacks to more');
});

test('parts nested too deep, entities and damage are refused with a sentence', async () => {
	await expect(document('<w:sdt>'.repeat(100_000))).rejects.toThrow('nested too deep');
	await expect(
		readStrategyFile('x.docx', zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' })),
	).rejects.toThrow('not as Office writes it');
	await expect(readStrategyFile('x.docx', docxOf(para('Words')).slice(0, 200))).rejects.toThrow('damaged');
	await expect(readStrategyFile('x.zip', zipOf({ 'a.txt': 'b' }))).rejects.toThrow(
		'This is a zip archive. Give a .docx',
	);
});

test('100,000 rows in a Word table are refused with a sentence', async () => {
	await expect(
		document(`<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(100_000)}</w:tbl>`),
	).rejects.toThrow('20,000 table rows');
});
