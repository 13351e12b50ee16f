// Readings made by hand, and how a proposal compares with them: item by item, each matched once.
import { readFileSync } from 'node:fs';
import type { StrategyProposal } from '#surveys/reading';

export interface GoldReading {
	source_file: string;
	council: string;
	priorities: { title: string; what_we_will_do: { text: string }[]; what_difference: { text: string }[] }[];
	pledges: { title: string }[];
	action_plan: { ref: string | null; activity: string; success_measures: string[] }[];
	indicators: { text: string; target: number | null }[];
	figures: { value: number; quote: string }[];
	glossary?: { terms: { workers_say: string; we_would_like: string }[] };
}

export const readGold = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as GoldReading;

/** One item of a reading as words to compare. `fixed` must be the same; the words may differ a little. */
interface Item {
	words: string;
	fixed: string;
}

export interface Comparison {
	kind: string;
	gold: number;
	read: number;
	matched: number;
	missed: string[];
	extra: string[];
}

const normal = (text: string) =>
	text
		.toLowerCase()
		.replace(/[*'’‘"“”]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}%£.]+/gu, ' ')
		.replace(/\.(?!\d)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

function likeness(one: string, other: string): number {
	const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / (a.size + b.size - shared);
}

const alike = 0.85;

function compare(
	kind: string,
	gold: Item[],
	read: Item[],
	fits = (one: string, other: string) => likeness(one, other) >= alike,
): Comparison {
	const left = read.map((item) => ({ ...item, words: normal(item.words), shown: item.words }));
	const missed: string[] = [];
	for (const { words, fixed } of gold) {
		const at = left.findIndex((one) => one.fixed === fixed && fits(normal(words), one.words));
		if (at >= 0) left.splice(at, 1);
		else missed.push(`${fixed} ${words}`);
	}
	const extra = left.map(({ shown, fixed }) => `${fixed} ${shown}`);
	return { kind, gold: gold.length, read: read.length, matched: gold.length - missed.length, missed, extra };
}

const loose = (words: string): Item => ({ words, fixed: '' });
/** A figure's or target's words are a stretch of the other's sentence. */
const within = (one: string, other: string) =>
	other.includes(one) || one.includes(other) || likeness(one, other) >= 0.6;

export function compareAll(gold: GoldReading, read: StrategyProposal): Comparison[] {
	const activityOf = new Map(read.actions.map(({ key, activity }) => [key, normal(activity)]));
	const pledges = [
		...read.pledges.map(({ wording }) => wording),
		...read.priorities.filter(({ word }) => /pledge/i.test(word ?? '')).map(({ title }) => title),
	];
	const promised = gold.priorities.flatMap((one) =>
		[...one.what_we_will_do, ...one.what_difference].map(({ text }) => text),
	);
	return [
		compare(
			'priorities',
			gold.priorities.map(({ title }) => loose(title)),
			read.priorities.map(({ title }) => loose(title)),
		),
		compare(
			'promise items',
			[...gold.pledges.map(({ title }) => title), ...promised].map(loose),
			[...pledges, ...read.commitments.map(({ text }) => text)].map(loose),
		),
		compare(
			'actions',
			gold.action_plan.map(({ ref, activity }) => ({ words: activity, fixed: ref ?? '' })),
			read.actions.map(({ ref, activity }) => ({ words: activity, fixed: ref ?? '' })),
		),
		compare(
			'measures',
			gold.action_plan.flatMap(({ activity, success_measures }) =>
				success_measures.map((words) => ({ words, fixed: normal(activity).slice(0, 30) })),
			),
			read.measures.flatMap(({ wording, action }) =>
				action === null ? [] : [{ words: wording, fixed: (activityOf.get(action) ?? '').slice(0, 30) }],
			),
		),
		compare(
			'targets',
			gold.indicators.flatMap(({ text, target }) =>
				target === null ? [] : [{ words: text, fixed: String(target) }],
			),
			read.measures.flatMap(({ wording, targets }) =>
				targets.map(({ value }) => ({ words: wording, fixed: String(value) })),
			),
			within,
		),
		compare(
			'figures',
			gold.figures.map(({ value, quote }) => ({ words: quote, fixed: String(value) })),
			read.figures.map(({ value, text }) => ({ words: text, fixed: String(value) })),
			within,
		),
		compare(
			'glossary',
			(gold.glossary?.terms ?? []).map(({ workers_say, we_would_like }) =>
				loose(`${workers_say} = ${we_would_like}`),
			),
			read.glossary.map(({ term, meaning }) => loose(`${term} = ${meaning}`)),
		),
	];
}
