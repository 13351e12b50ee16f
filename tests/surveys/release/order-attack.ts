// The Subtractor before an order: writes down all that is published of it as linear rules about unknown whole numbers,
// once more from the words of docs/release-format.md, and shares no code with the audit. The rules are narrowed here, or
// handed to a general solver.
import loadHighs from 'highs';
import type { Release, Result } from '#surveys';

const highs = await loadHighs();

type Shown = Extract<Result, { shown: true }>;
type Detail = NonNullable<Shown['detail']>;
/** The sum of these, each so many times, lies from `lo` to `hi`. */
interface Rule {
	terms: [times: number, unknown: string][];
	lo: number;
	hi: number;
}

export interface Model {
	rules: Rule[];
	/** What must not be proved: how many of `size` do something. */
	cells: { unknown: string; size: string }[];
	/** Those in no shown group; null where there is none. */
	rest: string | null;
}

/** The rules that follow from a release's only question; null where it tells no detail. */
export function modelOf(json: string): Model | null {
	const { questions } = JSON.parse(json) as Release;
	const [question] = questions;
	if (!question?.result.shown || !question.result.detail) return null;
	const options = question.choices.map(({ id }) => id);
	const rules: Rule[] = [];
	const rule: AddRule = (terms, lo, hi) => rules.push({ terms, lo, hi });
	const groups = question.bands.flatMap(({ id, result }) => (result.shown ? [{ id, result }] : []));
	whole(options, question.result, question.result.detail, rule);
	for (const { id, result } of groups) part(id, options, result, rule);
	part('rest', options, null, rule);
	const names = [...groups.map(({ id }) => id), 'rest'];
	rule([...names.map((name): Term => [1, `${name}.n`]), [-1, 'n']], 0, 0);
	for (const a of options) {
		rule([...names.map((name): Term => [1, `${name}.f.${a}`]), [-1, `${a}.0`]], 0, 0);
		rule([...names.map((name): Term => [1, `${name}.p.${a}`]), [-1, `p.${a}`]], 0, 0);
	}
	const everybody = options.flatMap((a) => [
		...[...options.keys(), 'u'].map((place) => `${a}.${place}`),
		...options.flatMap((b) => (a === b ? [] : [`${a}.${b}`])),
	]);
	const some = (groups.length > 0 ? names : []).flatMap((name) =>
		options.map((a) => ({ unknown: `${name}.f.${a}`, size: `${name}.n` })),
	);
	const cells = [...everybody.map((unknown) => ({ unknown, size: 'n' })), ...some];
	return { rules, cells, rest: groups.length > 0 ? 'rest.n' : null };
}

type Term = Rule['terms'][number];
type AddRule = (terms: Term[], lo: number, hi: number) => void;

function size(name: string, { base, grain }: Shown, rule: AddRule) {
	const [least, most] = grain === 20 ? [10, 29] : grain === 10 ? [30, 99] : [100, 1e6];
	rule([[1, name]], Math.max(least, base - 2), Math.min(most, base + 2));
}

/** `unknown`, out of `outOf` for each of `n`, is told as a range. */
function range(unknown: Term[], n: string, outOf: number, told: { from: number; to: number }, rule: AddRule) {
	const grain = told.to - told.from;
	const hundred = unknown.map(([times, one]): Term => [100 * times, one]);
	const bound = (percent: number): Term => [-percent * outOf, n];
	if (told.from > 0)
		rule([...hundred, bound(told.from)], told.to === 100 ? 0 : told.from === grain ? 1 : 0, Infinity);
	if (told.to < 100) rule([...hundred, bound(told.to)], -Infinity, told.from === 0 ? 0 : -1);
}

function points(
	prefix: string,
	n: string,
	options: string[],
	{ ranking, scores = [] }: Shown,
	rule: AddRule,
) {
	const one = 2 * (options.length - 1);
	for (const score of scores) range([[1, `${prefix}${score.choice}`]], n, one, { ...score }, rule);
	const tiers = ranking?.tiers ?? [];
	for (const [at, { options: own, level }] of tiers.entries())
		for (const a of own) {
			const hundred: Term = [100, `${prefix}${a}`];
			if (level === 'high') rule([hundred, [-60 * one, n]], 0, Infinity);
			if (level === 'middle' || level === 'low') rule([hundred, [-60 * one, n]], -Infinity, -1);
			if (level === 'low') rule([hundred, [-40 * one, n]], -Infinity, 0);
			if (level === 'middle' || level === 'high') rule([hundred, [-40 * one, n]], 1, Infinity);
			for (const b of tiers[at + 1]?.options ?? [])
				rule(
					[
						[1, `${prefix}${a}`],
						[-1, `${prefix}${b}`],
					],
					level ? 1 : one + 1,
					Infinity,
				);
		}
}

/** Everybody: places, pairs and points hang together in every ballot. */
function whole(options: string[], told: Shown, { places, headToHead }: Detail, rule: AddRule) {
	const width = options.length;
	size('n', told, rule);
	points('p.', 'n', options, told, rule);
	for (const share of told.shares) range([[1, `${share.choice}.0`]], 'n', 1, share, rule);
	for (const { choice, places: own, unplaced } of places?.rows ?? []) {
		own.forEach((one, place) => range([[1, `${choice}.${place}`]], 'n', 1, one, rule));
		range([[1, `${choice}.u`]], 'n', 1, unplaced, rule);
	}
	for (const { above, below, level, won } of headToHead?.pairs ?? []) {
		const lead: Term[] = [
			[1, `${above}.${below}`],
			[-1, `${below}.${above}`],
		];
		rule(lead, level ? -1 : 2, level ? 1 : Infinity);
		range([...lead, [1, 'n']], 'n', 2, won, rule);
	}
	const column = (place: number, times: number): Term[] => options.map((a) => [times, `${a}.${place}`]);
	rule([...column(0, 1), [-1, 'n']], 0, 0);
	for (let place = 1; place < width; place++)
		rule([...column(place, 1), ...column(place - 1, -1)], -Infinity, 0);
	for (const a of options) {
		const others = options.filter((b) => b !== a);
		const own = options.map((_, place): Term => [1, `${a}.${place}`]);
		rule([...own, [1, `${a}.u`], [-1, 'n']], 0, 0);
		// Whoever stands in place k stands above all but k.
		const stands = options.map((_, place): Term => [-(width - 1 - place), `${a}.${place}`]);
		rule([...others.map((b): Term => [1, `${a}.${b}`]), ...stands], 0, 0);
		const leads = others.flatMap((b): Term[] => [
			[1, `${a}.${b}`],
			[-1, `${b}.${a}`],
		]);
		rule([...leads, [width - 1, 'n'], [-1, `p.${a}`]], 0, 0);
		for (const b of others) {
			rule(
				[
					[1, `${a}.${b}`],
					[1, `${b}.${a}`],
					[-1, 'n'],
				],
				-Infinity,
				0,
			);
			rule(
				[
					[1, `${a}.${b}`],
					[-1, `${a}.0`],
				],
				0,
				Infinity,
			);
		}
	}
}

/** A shown group, or those in none (nothing is told of them). */
function part(name: string, options: string[], told: Shown | null, rule: AddRule) {
	const rivals = options.length - 1;
	const n = `${name}.n`;
	if (told) {
		size(n, told, rule);
		points(`${name}.p.`, n, options, told, rule);
		for (const share of told.shares) range([[1, `${name}.f.${share.choice}`]], n, 1, share, rule);
	}
	rule([...options.map((a): Term => [1, `${name}.f.${a}`]), [-1, n]], 0, 0);
	rule([...options.map((a): Term => [1, `${name}.p.${a}`]), [-rivals * (rivals + 1), n]], 0, 0);
	for (const a of options) {
		const [p, f] = [`${name}.p.${a}`, `${name}.f.${a}`];
		rule(
			[
				[1, p],
				[-2 * rivals, f],
			],
			0,
			Infinity,
		);
		rule(
			[
				[1, p],
				[-2, f],
				[-2 * (rivals - 1), n],
			],
			-Infinity,
			0,
		);
	}
}

export type Bounds = [least: number, most: number];

/** Narrows each unknown by every rule that it is in, until nothing narrows any more. */
export function narrowed({ rules }: Model): Map<string, Bounds> {
	const bounds = new Map<string, Bounds>();
	for (const [, unknown] of rules.flatMap(({ terms }) => terms)) bounds.set(unknown, [0, 1e6]);
	const of = (unknown: string) => bounds.get(unknown) ?? [0, 0];
	const end = (times: number, unknown: string, which: 0 | 1) =>
		times * (of(unknown).at(times > 0 ? which : 1 - which) ?? 0);
	for (let changed = true, rounds = 0; changed && rounds < 200; rounds++) {
		changed = false;
		for (const { terms, lo, hi } of rules) {
			const least = terms.reduce((sum, [times, unknown]) => sum + end(times, unknown, 0), 0);
			const most = terms.reduce((sum, [times, unknown]) => sum + end(times, unknown, 1), 0);
			for (const [times, unknown] of terms) {
				const [from, to] = of(unknown);
				const [low, high] = [lo - most + end(times, unknown, 1), hi - least + end(times, unknown, 0)];
				const [a, b] = times > 0 ? [low / times, high / times] : [high / times, low / times];
				const next: Bounds = [Math.max(from, Math.ceil(a - 1e-9)), Math.min(to, Math.floor(b + 1e-9))];
				if (next[0] > next[1]) throw new Error('what is published contradicts itself');
				if (next[0] > from || next[1] < to) [changed] = [true, bounds.set(unknown, next)];
			}
		}
	}
	return bounds;
}

/** The cells that are proved by narrowing to be 1 or 2, all but 1 or 2, all or none; and a hidden group given away. */
export function provedByNarrowing(model: Model): string[] {
	const bounds = narrowed(model);
	const of = (unknown: string): Bounds => bounds.get(unknown) ?? [0, Infinity];
	const cells = model.cells.filter(({ unknown, size }) => {
		const [[least, most], [from, to]] = [of(unknown), of(size)];
		return isProved(least, most, from) || isProved(from - most, to - least, from);
	});
	const [from, to] = model.rest ? of(model.rest) : [0, 0];
	return [...cells.map(({ unknown }) => unknown), ...(from > 0 && to < 10 ? ['given away'] : [])];
}

const isProved = (least: number, most: number, size: number) =>
	(least >= 1 && most <= 2) || (size >= 1 && most === 0);

/** The same by an exact solver, which sees all rules at once. */
export function provedBySolver({ rules, cells, rest }: Model): string[] {
	const names = new Map<string, string>();
	const name = (unknown: string) =>
		names.get(unknown) ?? (names.set(unknown, `x${names.size}`), `x${names.size - 1}`);
	const sum = (terms: Term[]) =>
		terms.map(([times, unknown]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name(unknown)}`).join(' ');
	const lines = rules.flatMap(({ terms, lo, hi }, at) => [
		...(lo > -Infinity ? [` l${at}: ${sum(terms)} >= ${lo}`] : []),
		...(hi < Infinity ? [` h${at}: ${sum(terms)} <= ${hi}`] : []),
	]);
	const least = (terms: Term[]): number => {
		const model = [
			'Minimize',
			` obj: ${sum(terms)}`,
			'Subject To',
			...lines,
			'Generals',
			[...names.values()].join(' '),
			'End',
		];
		const { Status, ObjectiveValue } = highs.solve(model.join('\n'), { output_flag: false });
		if (Status !== 'Optimal') throw new Error(`HiGHS says: ${Status}`);
		return Math.round(ObjectiveValue);
	};
	const most = (terms: Term[]) => -least(terms.map(([times, unknown]) => [-times, unknown]));
	const proved = cells.filter(({ unknown, size }) => {
		const [cell, others]: Term[][] = [
			[[1, unknown]],
			[
				[1, size],
				[-1, unknown],
			],
		];
		return [cell ?? [], others ?? []].some((few) => {
			const hi = most(few);
			return hi <= 2 && isProved(least(few), hi, least([[1, size]]));
		});
	});
	const away = rest !== null && most([[1, rest]]) < 10 && least([[1, rest]]) > 0;
	return [...proved.map(({ unknown }) => unknown), ...(away ? ['given away'] : [])];
}
