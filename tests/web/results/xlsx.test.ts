import { expect, test } from 'vitest';
import { measuresTable, planTable } from '../../../web/src/lib/board/export/export-tables.ts';
import { csvOf } from '../../../web/src/lib/results/csv.ts';
import { xlsxAnswer } from '../../../web/src/lib/results/xlsx.ts';
import { Zip } from '../../../documents/zip.ts';

const heading = { number: 'One', title: 'A home' };
const plan = [
	{
		heading,
		ref: '1.10',
		activity: '=HYPERLINK("http://evil.example")',
		leads: ['Us', 'Them'],
		timescale: '+44 days',
	},
];
const reading = {
	...{
		id: 'r',
		measureId: 'm',
		asAt: '2024/25',
		day: '2025-03-31',
		value: 90.07,
		printed: '90.07',
		base: 76,
	},
	...{ voice: 'service' as const, source: '@risk', kind: 'document' as const, addedOn: null },
};
const standing = { voices: [], gap: null, targetsDiffer: false, withoutBaseline: [], valuesDiffer: [] };
const said = { surveyId: 's', survey: 'A', question: 'B', day: '2026-03-20', base: 25 };
const measures = [
	{
		...{
			id: 'm',
			heading,
			wording: 'Asked first',
			target: null,
			unit: '%',
			direction: 'up' as const,
			standing,
		},
		readings: [{ ...reading, check: { kind: 'impossible' as const, smallest: 141, nearest: [] } }],
		heard: [{ ...said, range: { from: 80, to: 100 } }],
	},
	{
		...{ id: 'n', heading, wording: 'Likes school', target: '95%', unit: '%', standing },
		...{ direction: 'unclear' as const, readings: [], heard: [] },
	},
];

test('one row for each action, and for each reading; a measure without one has a row too', () => {
	expect(planTable(plan, 'promise')).toEqual([
		['Promise', 'Ref', 'Activity', 'Led by', 'By when'],
		['One. A home', '1.10', '=HYPERLINK("http://evil.example")', 'Us; Them', '+44 days'],
	]);
	const rows = measuresTable(measures, 'promise');
	expect(rows.map((row) => row.length)).toEqual([13, 13, 13, 13]);
	expect(rows[1]).toContain('90.07% cannot come from 76 answers. It takes 141 answers or more.');
	expect(rows[2]?.slice(6, 10)).toEqual([80, 100, '%', 'about 25']);
	expect(rows[3]).toContain('No reading yet');
});

test('what a spreadsheet would take for a formula is text, in a CSV and in Excel', async () => {
	const rows = planTable(plan, 'promise');
	expect(csvOf(rows)).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
	const answer = await xlsxAnswer('strategy', [
		{ name: 'Action plan', rows, widths: [10, 10, 10, 10, 10] },
		{ name: 'Measures', rows: measuresTable(measures, 'promise'), widths: [] },
	]);
	expect(answer.headers.get('Cache-Control')).toBe('no-store');
	const zip = new Zip(new Uint8Array(await answer.arrayBuffer()));
	const files = new Map(
		await Promise.all(zip.names.map(async (name) => [name, await zip.text(name)] as const)),
	);
	const all = [...files.values()].join('\n');
	expect(all).toContain(`'=HYPERLINK(`);
	expect(all).toContain(`'+44 days`);
	expect(all).toContain(`'@risk`);
	expect(all).toContain('1.10');
	expect(all).not.toMatch(/<f[ >]/);
	expect(files.get('xl/workbook.xml')).toMatch(/Action plan.*Measures/s);
});
