// Twenty-one layouts of our own, and what each must be read as: every fact read or told, and nothing that is sure and wrong.
import { expect, test } from 'vitest';
import { proposeStrategy } from '#surveys/reading';
import { readStrategyFile } from '#documents';
import { files } from './layouts/files.ts';
import { judge } from './layouts/layout.ts';
import { lists } from './layouts/lists.ts';
import { numbers } from './layouts/numbers.ts';
import { plans } from './layouts/plans.ts';

const layouts = [...lists, ...numbers, ...plans, ...files];
const bytesOf = (content: string | Uint8Array<ArrayBuffer>) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

test.each(layouts)('$name: nothing is lost, and nothing is sure and wrong', async (layout) => {
	const judged = judge(layout, proposeStrategy(await readStrategyFile(layout.file, bytesOf(layout.content))));
	expect(judged).toMatchObject({ lost: [], sureAndWrong: [] });
	expect(judged.told.length).toBeLessThanOrEqual(layout.asked ?? 0);
});

test('a fact that was lost, and a statement that the document does not bear, would be found out', async () => {
	const [layout] = lists;
	if (!layout) throw new Error('a layout');
	const read = proposeStrategy(await readStrategyFile(layout.file, bytesOf(layout.content)));
	const more = [...layout.facts, { words: 'Paint the moon', as: ['action'] as const }];
	expect(judge({ ...layout, facts: more }, read).lost).toEqual(['Paint the moon']);
	expect(judge({ ...layout, facts: layout.facts.slice(1) }, read).sureAndWrong).not.toEqual([]);
});
