import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { release } from '#surveys/release';
import { readStrategyFile } from '#documents';
import { Zip } from '../../../documents/zip.ts';
import { barsAsPng } from '../../../web/src/lib/results/bars-png.ts';
import { chartOf } from '../../../web/src/lib/results/chart.ts';
import { resultsAsWord } from '../../../web/src/lib/results/word.ts';
import { samplePlan, sampleSlips } from './sample.ts';

const made = release(sampleSlips, samplePlan);
const bytes = async () => {
	const file = await resultsAsWord({ release: made, voices: null, trends: {}, council: 'Our council' });
	return new Uint8Array(await file.arrayBuffer());
};

test('the document opens in another reader, with a heading for each question and a table of its answers', async () => {
	const { blocks } = await readStrategyFile('results.docx', await bytes());
	const text = JSON.stringify(blocks);
	for (const { wording, choices, result } of made.questions) {
		expect(text).toContain(wording);
		if (result.shown) for (const { label } of choices) expect(text).toContain(label);
	}
	expect(text).toContain('in every 100');
});

test('a result that was taken down says when and that it was, and nothing of too few', async () => {
	const place = { on: '2026-03-02', why: 'second-thought' } as const;
	const questions = made.questions.map((question) => ({
		...question,
		...{ result: { shown: false as const }, takenDown: place },
	}));
	const release = { ...made, questions };
	const file = await resultsAsWord({ release, voices: null, trends: {}, council: 'Our council' });
	const parts = new Zip(new Uint8Array(await file.arrayBuffer()));
	const body = (await parts.text('word/document.xml')) ?? '';
	expect(body.match(/We took this down on 2 March 2026/g)).toHaveLength(questions.length);
	expect(body).not.toContain('Too few answered');
});

test('headings are headings, the first row of a table is its head, and the language is British English', async () => {
	const parts = new Zip(await bytes());
	const part = async (name: string) => (await parts.text(name)) ?? '';
	const body = await part('word/document.xml');
	expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
	expect(body.match(/w:val="Heading2"/g)).toHaveLength(made.questions.length);
	const tables = body.split('<w:tbl>').slice(1);
	expect(tables).toHaveLength(made.questions.filter(({ kind }) => kind !== 'own-words').length);
	for (const table of tables) {
		const rows = table.split('</w:tbl>')[0]?.split('<w:tr>').slice(1) ?? [];
		expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, place) => place === 0));
	}
	expect(await part('word/styles.xml')).toContain('w:val="en-GB"');
	expect(await part('docProps/core.xml')).toContain(made.title);
});

const charts = made.questions.flatMap((question) => {
	const chart = chartOf({ question, voices: null, survey: made.title, closedOn: null });
	return chart ? [chart] : [];
});

test('each result that is shown has its chart as a picture, with its words for whoever cannot see it', async () => {
	const parts = new Zip(await bytes());
	const body = (await parts.text('word/document.xml')) ?? '';
	expect(charts.length).toBeGreaterThan(2);
	expect(body.match(/<wp:docPr /g)).toHaveLength(charts.length);
	for (const { words } of charts) expect(body).toContain(`descr="${words}"`);
	expect(body.match(/asvg:svgBlip/g)?.length).toBeGreaterThanOrEqual(charts.length);
});

test('where no SVG is drawn there are the bars alone, as sure and as unsure as they are told', async () => {
	for (const chart of charts) {
		const png = Buffer.from(await barsAsPng(chart));
		const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
		expect([wide, high]).toEqual([640, Math.round(chart.height / 2)]);
		const packed = png.indexOf('IDAT') + 4;
		const pixels = inflateSync(png.subarray(packed, packed + png.readUInt32BE(packed - 8)));
		expect(pixels).toHaveLength(high * (1 + wide * 3));
		for (const { x, y, width, height, fill } of chart.bars) {
			if (width < 4) continue;
			const [column, row] = [Math.round((x + width) / 2) - 1, Math.round((y + height / 2) / 2)];
			const at = row * (1 + wide * 3) + 1 + column * 3;
			const last = chart.bars.findLast(
				(bar) => bar.y === y && bar.x <= 2 * column && 2 * column < bar.x + bar.width,
			);
			expect(`#${pixels.subarray(at, at + 3).toString('hex')}`, fill).toBe(last?.fill);
		}
	}
});
