import { expect, test } from 'vitest';
import { release } from '#surveys/release';
import { readStrategyFile } from '#documents';
import { Zip } from '../../../documents/zip.ts';
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
		if (result.shown && choices[0]) expect(text).toContain(choices[0].label);
	}
	expect(text).toContain('in every 100');
});

test('headings are headings, the first row of a table is its head, and the language is British English', async () => {
	const parts = new Zip(await bytes());
	const part = async (name: string) => (await parts.text(name)) ?? '';
	const body = await part('word/document.xml');
	expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
	expect(body.match(/w:val="Heading2"/g)).toHaveLength(made.questions.length);
	expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(body.match(/<w:tbl>/g)?.length);
	expect(await part('word/styles.xml')).toContain('w:val="en-GB"');
	expect(await part('docProps/core.xml')).toContain(made.title);
});
