// The Twin-finder: of all that is true of a table and nobody may learn, it looks for another table that is published the same, to the
// letter, and of which it is false. What has no such twin is proved. A general solver finds the twins, for every count of every group and
// for the sums that matter; and each is released in its turn, so whatever else a release says of a table has to be the same too.
import type { Slip } from '#surveys';
import type { ReleasePlan } from '#surveys/release';
import type { Drawn } from './drawn-tables.ts';
import { claimsOn, type Claim } from './inverter.ts';
import { countsOf, keyOf, repertoire, secretsOf } from './repertoire.ts';
import { wholeNumbers, type Limit } from './whole-numbers.ts';

type Band = string | null;

/** The sum of a count over some groups, or how many of them gave one answer, lies between these. */
export interface Fact {
	bands: readonly Band[];
	of: { cell: number } | { answer: string };
	lo: number;
	hi: number;
}

export interface Publishing {
	/** All that is published of slips, to the letter. */
	publish: (slips: readonly Slip[], plan: ReleasePlan) => string;
	/** Facts that are enough to be published the same; other lists of facts are other ways to be. */
	facts: (drawn: Drawn) => Fact[][];
}

interface True {
	what: Claim['what'];
	name: string;
	/** How much of each number of a box is counted. */
	weights: number[];
	/** Of so many. */
	of: number;
}

/** What is proved of a table, and how much was true of it that must not be. */
export function twinless(drawn: Drawn, { publish, facts }: Publishing): { asked: number; proved: string[] } {
	const tables = tablesLike(drawn);
	const known = facts(drawn).map((some) => [...tables.sizes, ...some.map(tables.limitOf)]);
	const text = publish(drawn.slips, drawn.plan);
	let open = truthsOf(drawn, tables);
	const asked = open.length;
	const proved: string[] = [];
	for (let [claim] = open; claim; [claim] = open) {
		const twin = twinOf(known, denials(claim), wishOf(open));
		const same = twin !== null && publish(tables.slipsOf(twin), drawn.plan) === text;
		if (!same) proved.push(`${claim.what}: ${claim.name}${twin ? ' (its twin is told otherwise)' : ''}`);
		open = open.filter((one) => one !== claim && (!same || holds(one, twin)));
	}
	return { asked, proved };
}

/** All tables with the groups and sizes of this one, as lists of numbers: group by group, how many gave each answer. */
function tablesLike(drawn: Drawn) {
	const { slips, plan } = drawn;
	const bands: Band[] = [...(plan.band?.options.map(({ id }) => id) ?? []), null];
	const answers = repertoire(drawn);
	const at = new Map(answers.map((answer, place) => [keyOf(answer), place]));
	const counted = answers.map((answer) => countsOf(plan, answer));
	const weights = (weight: (band: Band, place: number) => number) =>
		bands.flatMap((band) => answers.map((_, place) => weight(band, place)));
	const truth = weights(() => 0);
	for (const { band, answer } of slips) {
		const place = bands.indexOf(band) * answers.length + (answer ? (at.get(keyOf(answer)) ?? NaN) : NaN);
		truth[place] = (truth[place] ?? NaN) + 1;
	}
	const weightOf = ({ of }: Fact, place: number) =>
		'cell' in of ? (counted[place]?.[of.cell] ?? 0) : Number(at.get(of.answer) === place);
	return {
		...{ bands, answers, weights, truth },
		sizes: bands.map((own): Limit => {
			const of = weights((band) => Number(band === own));
			const size = product(of, truth);
			return { of, lo: size, hi: size };
		}),
		limitOf: (fact: Fact): Limit => ({
			of: weights((band, place) => (fact.bands.includes(band) ? weightOf(fact, place) : 0)),
			...{ lo: fact.lo, hi: fact.hi },
		}),
		slipsOf: (numbers: readonly number[]): Slip[] =>
			bands.flatMap((band, row) =>
				answers.flatMap((answer, place) =>
					Array.from({ length: numbers[row * answers.length + place] ?? 0 }, () => ({
						...{ question: 'q', band, answer },
					})),
				),
			),
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const product = (weights: readonly number[], numbers: readonly number[]) =>
	sum(weights.map((weight, at) => weight * (numbers[at] ?? 0)));

/** All that is true of the table: of each group, of those in none, of all but one group, and of everybody. */
function truthsOf(drawn: Drawn, { bands, answers, weights, truth }: ReturnType<typeof tablesLike>): True[] {
	const rows = new Map<string, readonly Band[]>([
		...bands.map((band) => [band ?? 'unnamed', [band]] as const),
		...bands.map((band) => [`all but ${band ?? 'unnamed'}`, bands.filter((one) => one !== band)] as const),
		['everybody', bands],
	]);
	const secrets = Object.entries(secretsOf(drawn)).map(
		([name, counts]) => [name, answers.map(counts)] as const,
	);
	return [...rows].flatMap(([row, own]) => {
		const of = product(
			weights((band) => Number(own.includes(band))),
			truth,
		);
		return secrets.flatMap(([secret, isIn]) => {
			const name = `${row}, ${secret}`;
			const counted = weights((band, place) => Number(own.includes(band) && (isIn[place] ?? false)));
			const count = product(counted, truth);
			return claimsOn({ name, count, of }).map((what): True => ({ what, name, weights: counted, of }));
		});
	});
}

const holds = ({ what, name, weights, of }: True, numbers: readonly number[]): boolean =>
	claimsOn({ name, count: product(weights, numbers), of }).includes(what);

/** Ways in which it would be false. */
function denials({ what, weights, of }: True): Limit[] {
	const between = (lo: number, hi: number): Limit => ({ of: weights, lo, hi });
	switch (what) {
		case 'one or two':
			return [between(3, of), between(0, 0)];
		case 'all but one or two':
			return [between(0, of - 3), between(of, of)];
		case 'nobody':
			return [between(1, of)];
		case 'everybody':
			return [between(0, of - 1)];
	}
}

/** The more of what is still open is false of a twin, the fewer twins are needed. */
function wishOf(open: readonly True[]): number[] {
	const up = ({ what }: True) => (what === 'nobody' || what === 'one or two' ? 1 : -1);
	return (open[0]?.weights ?? []).map((_, at) => sum(open.map((one) => up(one) * (one.weights[at] ?? 0))));
}

function twinOf(known: readonly Limit[][], ways: readonly Limit[], wish: readonly number[]): number[] | null {
	for (const limits of known)
		for (const way of ways) {
			const found = wholeNumbers([...limits, way], wish);
			if (found) return found;
		}
	return null;
}
