// Reads results off a page as an attacker would: the bars as they are drawn, the order of the rows, and every number in
// text and attributes; and says what of it is in no release.
import type { Page } from 'playwright-core';
import type { ReleasedQuestion, Release, Result, Voices } from '#surveys';

export interface Results {
	release: Release;
	voices: Voices | null;
}

/** What stands in one result on the page: bars in percent of their length, rows, and every number wherever it is. */
export const readResults = (page: Page) =>
	page.locator('article.result').evaluateAll((articles) =>
		articles.map((article) => {
			const shape =
				/^(id|class|href|for|x|y|x1|x2|y1|y2|d|cx|cy|r|rx|ry|width|height|viewBox|points|fill|transform|offset|stroke.*|scope|role|tabindex|colspan|open|aria-labelledby|aria-hidden)$/;
			const attributes = [...article.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes].filter(({ name }) => !shape.test(name)).map(({ value }) => value),
			);
			const texts: string[] = [];
			const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
			const bars = [...article.querySelectorAll('svg.bar')].map((bar) => {
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
				rows: rows.map((row) => row.textContent?.trim() ?? ''),
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

/** Everything that a release lets be known of a question. */
function released(question: ReleasedQuestion, { release, voices }: Results) {
	const own = voices?.find((one) => one.question === question.id);
	const shown = resultsOf(question).flatMap((result) => (result.shown ? [result] : []));
	const ranges = [
		...shown.flatMap(({ shares, scores = [] }) => [...shares, ...scores]),
		...(own?.themes ?? []),
	];
	const places = shown.flatMap(({ order = [] }) => order.map(({ place }) => place));
	const means = shown.flatMap(({ mean }) => (mean ? [mean.from, mean.to] : []));
	const texts = [
		...[question.wording, release.band?.wording ?? '', ...(own?.quotes ?? [])],
		...[...question.choices, ...question.bands].map(({ label }) => label),
		...(own?.themes ?? []).map(({ name }) => name),
	];
	const numbers = [
		...ranges.flatMap(({ from, to }) => [from, to]),
		...shown.map(({ base }) => base),
		...places,
		...means,
	];
	return { ranges, numbers: new Set([...numbers.map(String), ...texts.flatMap(numbersIn), '10', '100']) };
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
		? (result.order?.map(({ option }) => option) ?? result.shares.map(({ choice }) => choice))
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
