// Every pair of colours that meet on a page. 4.5 for words, 3 for edges, signs and drawings (WCAG 2.2, 1.4.3 and
// 1.4.11). The contrast test reads this list, and so does the page that shows the design.

export interface Pair {
	front: string;
	back: string;
	least: 4.5 | 3;
}

const words = (front: string, ...backs: string[]): Pair[] =>
	backs.map((back) => ({ front, back, least: 4.5 }));
const signs = (front: string, ...backs: string[]): Pair[] => backs.map((back) => ({ front, back, least: 3 }));

export const pairs: readonly Pair[] = [
	...words('ink', 'paper', 'raised', 'sunk', 'marker'),
	...words('soft', 'paper', 'raised', 'sunk', 'marker'),
	...words('link', 'paper', 'raised', 'sunk', 'marker'),
	...words('on-accent', 'accent'),
	...words('problem', 'paper', 'raised', 'problem-wash'),
	...['good', 'info', 'warning', 'problem'].flatMap((tone) => [
		...words(tone, `${tone}-wash`),
		...words('ink', `${tone}-wash`),
		...words('link', `${tone}-wash`),
		...signs(tone, 'paper', 'raised'),
	]),
	...signs('edge', 'paper', 'raised', 'sunk', 'marker'),
	...signs('focus', 'paper', 'raised', 'sunk', 'marker'),
];

/** Lines that only decorate: what they part is told by headings and space as well. */
export const decoration: readonly string[] = ['line'];
