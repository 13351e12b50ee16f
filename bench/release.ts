// What it costs to make the release of forty questions with twelve options, shown for eight groups, from a
// council's size to a nation's: `npm run bench -- release`, or `node bench/release.ts 1000` for surveys of one size. Beside
// it, in the same run, a plain count of the same slips, which hides nothing. Processor time, so that what else the
// machine does counts little.
import { questionKinds } from '#surveys';
import { release } from '#surveys/release';
import { plainCount } from './release/plain-count.ts';
import { survey, type Kind } from './release/survey.ts';

function processorTime(work: () => unknown): number {
	globalThis.gc?.();
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function shownOf({ questions }: ReturnType<typeof release>): string {
	const results = questions.flatMap(({ result, bands }) => [result, ...bands.map((band) => band.result)]);
	return `${results.filter(({ shown }) => shown).length} of ${results.length} results shown`;
}

function measure(name: string, kinds: readonly Kind[], ballots: number): void {
	const { slips, plan } = survey(kinds, ballots);
	const plain = processorTime(() => plainCount(slips));
	let made = '';
	const released = processorTime(() => (made = shownOf(release(slips, plan))));
	const times = (released / plain).toFixed(1).padStart(6);
	console.log(
		`  ${name.padEnd(13)} ${released.toFixed(0).padStart(6)} ms, ${times} × a plain count of ${plain.toFixed(0)} ms; ${made}`,
	);
}

// The first release of a process pays for compiling; a survey of another size is made and forgotten before.
const first = survey(questionKinds, 40);
release(first.slips, first.plan);
plainCount(first.slips);
const named: string[] = process.argv.slice(2);
const sizes = named.map(Number).filter((size) => size > 0);
for (const ballots of sizes.length > 0 ? sizes : [60, 1000, 100_000]) {
	console.log(`\nforty questions, twelve options, eight groups, ${ballots.toLocaleString('en-GB')} ballots`);
	for (const kind of questionKinds) measure(kind, [kind], ballots);
	measure('mixed', questionKinds, ballots);
}
