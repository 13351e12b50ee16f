// How much a release tells: how many of all counts, and in ranges how wide, over ten thousand drawn tables.
// `npm run bench -- told`; the figures stand in docs/decisions/0029-the-rule-must-not-speak.md.
import type { Result } from '#surveys';
import { release } from '#surveys/release';
import { drawnTables, wholeAttack } from '../tests/surveys/release/attacks.ts';

interface Tally {
	counts: number;
	told: number;
	ranges: number;
	wide: number;
}
const tallies = new Map<string, Tally>();

function add(name: string, counts: number, result: Result): void {
	const tally = tallies.get(name) ?? { counts: 0, told: 0, ranges: 0, wide: 0 };
	tallies.set(name, tally);
	tally.counts += counts;
	if (!result.shown) return;
	tally.told += counts;
	for (const { from, to } of [...(result.scores ?? result.shares), ...(result.worst ?? [])]) {
		tally.ranges++;
		tally.wide += to - from;
	}
}

for (const { kind, slips, plan } of drawnTables(wholeAttack.tables)) {
	const [question] = release(slips, plan).questions;
	if (!question) continue;
	const counts = question.choices.length * (kind === 'best-worst' ? 2 : 1);
	const rows = [{ id: null, result: question.result }, ...question.bands];
	for (const { id, result } of rows) {
		const base = slips.filter(({ band, answer }) => answer && (id === null || band === id)).length;
		if (base < 10 || base > 99) continue;
		const who = id === null ? `everybody${plan.band ? ' beside groups' : ''}` : 'a group';
		add(`${kind}, ${who}, ${base < 30 ? '10–29' : '30–99'}`, counts, result);
	}
}

for (const [name, { counts, told, ranges, wide }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const width = ranges > 0 ? `${(wide / ranges).toFixed(1)} points wide` : 'no ranges';
	console.log(`  ${name.padEnd(44)} ${((100 * told) / counts).toFixed(0).padStart(3)} % told, ${width}`);
}
