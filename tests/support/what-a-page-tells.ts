// Reads results off a page as an attacker would: the bars as they are drawn, the order of the rows, and every number in
// text and attributes; and says what of it is in no release.
import type { Page } from 'playwright-core';
import { asksForOrder, type ReleasedQuestion, type Release, type Result, type Voices } from '#surveys';

export interface Results {
	release: Release;
	voices: Voices | null;
}

/** What stands in one result on the page: bars in percent of their length, rows, and every number wherever it is. */
export const readResults = (page: Page) =>
	page.locator('article.result').evaluateAll((articles) =>
		articles.map((article) => {
			const shape =
				/^(id|class|href|for|x|y|x1|x2|y1|y2|d|cx|cy|r|rx|ry|width|height|viewBox|points|fill|transform|offset|stroke.*|fill-opacity|scope|role|tabindex|colspan|open|aria-labelledby|aria-hidden)$/;
			const attributes = [...article.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes].filter(({ name }) => !shape.test(name)).map(({ value }) => value),
			);
			const texts: string[] = [];
			const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
			// A bar of places has no track: it is drawn from the middles of ranges that stand beside it.
			const bars = [...article.querySelectorAll('svg.bar:has(.track)')].map((bar) => {
				const all = bar.querySelector('.track')?.getBoundingClientRect();
				const parts = [...bar.querySelectorAll('.part')].map((part) => part.getBoundingClientRect());
				const share = (edge: number) => (100 * (edge - (all?.left ?? 0))) / (all?.width || 1);
				const part = parts[0];
				return { from: share(part?.left ?? 0), to: share(part?.right ?? 0), parts: parts.length };
			});
			const rows = [...(article.querySelector('table')?.querySelectorAll('tbody th') ?? [])];
			return {
				id: article.id.replace('question-', ''),
				bars,
				rows: rows.map((row) => (row.querySelector('bdi') ?? row).textContent?.trim() ?? ''),
				numbers: [...texts, ...attributes].join(' ').match(/\d+([.,]\d+)?/g) ?? [],
			};
		}),
	);
export type Read = Awaited<ReturnType<typeof readResults>>[number];

const numbersIn = (text: string): string[] => text.match(/\d+([.,]\d+)?/g) ?? [];
const resultsOf = ({ result, bands }: ReleasedQuestion): Result[] => [
	result,
	...bands.map((one) => one.result),
];

/** Every range that stands anywhere in a part of a release. */
function rangesIn(part: unknown): { from: number; to: number }[] {
	if (typeof part !== 'object' || part === null) return [];
	const within = Object.values(part).flatMap(rangesIn);
	const { from, to } = part as Record<string, unknown>;
	return typeof from === 'number' && typeof to === 'number' ? [{ from, to }, ...within] : within;
}

/** Every number that stands anywhere in a part of a release, or in its words. */
const numbersWithin = (part: unknown): string[] => {
	if (typeof part === 'number') return [String(part)];
	if (typeof part === 'string') return numbersIn(part);
	return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersWithin) : [];
};

/** How sure “probably” and “clearly” are; they explain every order. */
const surely = ['80', '95'];

/** Everything that a release lets be known of a question, and what follows from the numbers of choices and of asked. */
function released(question: ReleasedQuestion, { release, voices }: Results) {
	const own = voices?.find((one) => one.question === question.id);
	const shown = resultsOf(question).filter((result) => result.shown);
	const ranges = rangesIn([shown, own?.themes ?? []]);
	const places = asksForOrder(question.kind) ? question.choices.map((_, at) => at + 1) : [];
	const labels = [...question.choices, ...question.bands].map(({ label }) => label);
	const silent = shown.map(({ base }) => Math.round(((release.asked?.total ?? 0) - base) / 5) * 5);
	const told = [
		question.wording,
		labels,
		release.band?.wording ?? '',
		release.asked,
		shown,
		own,
		places,
		silent,
	];
	const byChance = Math.round(100 / question.choices.length);
	return { ranges, numbers: new Set([...numbersWithin(told), String(byChance), ...surely, '10', '100']) };
}

export const labelOf = ({ choices }: ReleasedQuestion, id: string) =>
	choices.find((choice) => choice.id === id)?.label;

/** What a page tells of a question beyond its release. */
export function tooMuch(read: Read, question: ReleasedQuestion, results: Results): string[] {
	const { ranges, numbers } = released(question, results);
	const near = (one: number, other: number) => Math.abs(one - other) < 0.5;
	const bars = read.bars.filter(
		(bar) => !ranges.some(({ from, to }) => near(bar.from, from) && near(bar.to, to)),
	);
	const { result, kind } = question;
	const order = result.shown
		? (result.ranking?.tiers.flatMap(({ options }) => options) ?? result.shares.map(({ choice }) => choice))
		: [];
	const sorted =
		kind !== 'own-words' &&
		JSON.stringify(read.rows) !== JSON.stringify(order.map((id) => labelOf(question, id)));
	return [
		...bars.map(({ from, to }) => `a bar from ${from} to ${to}`),
		...read.numbers.filter((number) => !numbers.has(number)).map((number) => `the number ${number}`),
		...(result.shown && sorted ? ['another order'] : []),
	];
}
