// How well strategies are read, beside readings made by hand, and how fast: `npm run bench -- reading`. The documents are no part
// of the project; they are looked for in ../shared/seeds, or where SEEDS says. `MISSED=1` lists what differs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeStrategy, readText } from '#surveys/reading';
import { compareAll, readGold, type Comparison } from './reading/gold.ts';

const seeds = process.env['SEEDS'] ?? join(import.meta.dirname, '../../shared/seeds');
const listed = process.env['MISSED'] !== undefined;

const percent = (part: number, whole: number) =>
	whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

function tell({ kind, gold, read, matched, missed, extra }: Comparison): void {
	const counts = `${String(gold).padStart(5)} ${String(read).padStart(5)} ${String(matched).padStart(5)}`;
	console.log(`  ${kind.padEnd(14)} ${counts}   ${percent(matched, read)}  ${percent(matched, gold)}`);
	if (!listed) return;
	for (const one of missed) console.log(`      only by hand: ${one}`);
	for (const one of extra) console.log(`      only by rule: ${one}`);
}

function speed(): void {
	const line = '- 95% of children will have a plan by March 2030, and we will ask them whether it helps.\n';
	const table =
		'Ref\tAction\tMeasure\tLead\n' +
		'1.1\tWrite a plan\t90% have a plan by 2030. Fewer moves.\tTeam\n'.repeat(10_000);
	const text = `Priority 1: Home\n\nWhat we will do:\n\n${line.repeat(14_000)}\n${table}`;
	const started = performance.now();
	proposeStrategy(readText(text));
	console.log(
		`\n  ${(text.length / 1e6).toFixed(1)} MB of text: ${(performance.now() - started).toFixed(0)} ms`,
	);
}

if (existsSync(join(seeds, 'gold')))
	for (const file of readdirSync(join(seeds, 'gold'))) {
		const gold = readGold(join(seeds, 'gold', file));
		const read = proposeStrategy(readText(readFileSync(join(seeds, gold.source_file), 'utf8')));
		console.log(`\n${gold.council}\n                 hand  rule  both  precision recall`);
		for (const comparison of compareAll(gold, read)) tell(comparison);
	}
else console.log(`There are no documents in ${seeds}: nothing to compare with.`);
speed();
