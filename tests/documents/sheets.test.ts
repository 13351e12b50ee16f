import { expect, test } from 'vitest';
import { proposeStrategy, readCells, readHtml, readPasted } from '#surveys/reading';
import { xlsxOf } from '#support/small-files.ts';
import { readStrategyFile } from '#documents';

const head = ['Ref', 'Action', 'When', 'Measure'];
const sheet = (...rows: string[][]) => readStrategyFile('plan.xlsx', xlsxOf('Plan', rows));

test('a spreadsheet’s numbers are read as they are shown: 1.10 is not 1.1, and days are days', async () => {
	const document = await sheet(['Our plan'], head, [
		'<c s="1"><v>1.1</v></c>',
		'<c t="s"><v>0</v></c>',
		'<c s="2"><v>48029</v></c>',
		'Socks.',
	]);
	const { actions } = proposeStrategy(document);
	expect(actions).toMatchObject([
		{ ref: '1.10', activity: 'Knit', timescale: { text: '30 June 2031', from: '2031-06-30' } },
	]);
});

test('100,000 rows of a spreadsheet are refused with a sentence', async () => {
	await expect(sheet(...Array<string[]>(100_000).fill(['a']))).rejects.toThrow('more than 20,000 rows');
});

const csv =
	'Ref,Action,When,Measure\r\n4.1,"Knit ""warm"" socks, and\r\nscarves",Ongoing,"Pairs.\r\nPairs of pairs."\r\n';

test('CSV cells may hold commas, marks and line ends', () => {
	const { actions, measures } = proposeStrategy(readCells(csv));
	expect(actions.map(({ activity }) => activity)).toEqual(['Knit "warm" socks, and scarves']);
	expect(measures.map(({ wording }) => wording)).toEqual(['Pairs.', 'Pairs of pairs.']);
});

test('cells pasted from a spreadsheet and cells pasted from Word are read alike', () => {
	const pasted = 'Ref\tAction\tMeasure\n4.1\tKnit\t"Pairs.\nSocks."\n';
	const html =
		'<html><style>p{}</style><table><tr><th>Ref<th>Action<th>Measure<tr><td>4.1<td>Knit<td><p>Pairs.</p><p class=MsoNormal>Socks.<o:p></o:p></p></table>';
	const told = (document: ReturnType<typeof readHtml>) => {
		const { actions, measures } = proposeStrategy(document);
		return [actions.map(({ ref, activity }) => [ref, activity]), measures.map(({ wording }) => wording)];
	};
	expect(told(readPasted(pasted))).toEqual([[['4.1', 'Knit']], ['Pairs.', 'Socks.']]);
	expect(told(readHtml(html))).toEqual(told(readPasted(pasted)));
});

test('a pasted document that holds a table stays a document', () => {
	const { actions, priorities } = proposeStrategy(
		readPasted('Aim 1: Rest\n\nWords.\n\nAim 2: Play\n\nAction\tMeasure\nKnit\tSocks.\n'),
	);
	expect([priorities.length, actions.length]).toEqual([2, 1]);
});

test('HTML lists keep their depth, and what a page does not show is not read', () => {
	const { blocks, text } = readHtml(
		'<h2>Aims</h2><ul><li>Rest<ol><li>Beds</ol><li>Play</ul><script>alert(1)</script><!-- no --><p>a &lt; b</p>',
	);
	expect(
		blocks.map((block) => [
			block.kind,
			'text' in block ? block.text : '',
			block.kind === 'item' ? block.depth : 0,
		]),
	).toEqual([
		['heading', 'Aims', 0],
		['item', 'Rest', 0],
		['item', 'Beds', 1],
		['item', 'Play', 0],
		['paragraph', 'a < b', 0],
	]);
	expect(text).not.toContain('alert');
});

test.each([
	['nested lists', '<ul><li>'.repeat(100_000)],
	['nested tables', '<table><tr><td>'.repeat(50_000)],
	['comments that never end', '<!--'.repeat(200_000)],
	['scripts that never end', '<script>'.repeat(100_000)],
])('HTML of %s is read in seconds', (_, html) => {
	const started = performance.now();
	proposeStrategy(readHtml(html));
	expect(performance.now() - started).toBeLessThan(5000);
});

test('a file without a word is refused with a sentence', async () => {
	for (const text of [' \n\n ', '- \n- \n', '<html><body><img src="a.png"></body></html>'])
		await expect(readStrategyFile('empty.txt', new TextEncoder().encode(text))).rejects.toThrow(
			'There are no words in this file',
		);
});

test('a mark that is never closed takes its line and not the whole file', () => {
	expect(
		proposeStrategy(readCells('Ref,Action,Measure\n1.1,"Knit,Socks.\n1.2,Sew,Shirts.\n')).actions.map(
			({ ref }) => ref,
		),
	).toContain('1.2');
});
