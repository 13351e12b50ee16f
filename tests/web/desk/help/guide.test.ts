// The guide at the desk: every page that is helped is one that there is, and what helps it stands in the guide.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searched, sectionsOf } from '../../../../web/src/lib/desk/help/guide.ts';
import { sectionsFor, helpRoutes } from '../../../../web/src/lib/desk/help/sections-for.ts';

const markdown = readFileSync('docs/for-participation-workers.md', 'utf8');
const guide = sectionsOf(markdown);

test('every page that is helped is there, and each section that helps it stands in the guide', () => {
	const ids = guide.map(({ id }) => id);
	for (const route of helpRoutes) {
		expect(existsSync(`web/src/routes${route}`), route).toBe(true);
		expect(sectionsFor(route).length, route).toBeGreaterThan(0);
		expect(ids, route).toEqual(expect.arrayContaining(sectionsFor(route)));
	}
	expect(sectionsFor('/desk/surveys/[id]/words/[question]')).toContain('own-words-harm-and-the-youngest');
	expect(sectionsFor('/elsewhere')).toEqual([]);
});

/** Where the guide is shown from its beginning, on purpose. */
const wholeGuide = ['/desk/help'];

test('each page of the desk has sections of its own, or the whole guide on purpose', () => {
	const routes = globSync('web/src/routes/desk/**/+page.svelte').map((path) =>
		path.slice('web/src/routes'.length, -'/+page.svelte'.length),
	);
	expect(routes.length).toBeGreaterThan(40);
	expect(routes.filter((route) => sectionsFor(route).length === 0)).toEqual(wholeGuide);
	expect(sectionsFor('/desk/settings/[subject]')).toEqual(['settings']);
	expect(sectionsFor('/desk/a-new-page')).toEqual([]);
	expect(sectionsFor('/desk/replies/[id]')[0]).toBe('when-it-has-closed');
});

test('no mark of the guide is left over, and its words are all there', () => {
	for (const { html } of guide) expect(html).not.toMatch(/\*\*|`|\]\(|^- |\n\d\. /m);
	const words = (text: string) => text.replace(/[^\p{L}\d]+/gu, ' ').trim();
	const shown = guide.map(({ title, html }) => `${title} ${html.replace(/<[^>]+>/g, ' ')}`).join(' ');
	const plain = markdown
		.slice(markdown.indexOf('\n## '))
		.replace(/\]\([^)]*\)/g, ' ')
		.replace(/^(?:## |\d+\. )/gm, '');
	const entities = shown.replace(/&(?:amp|lt|gt|quot);/g, ' ');
	expect(words(entities)).toBe(words(plain.replace(/[&<>"]/g, ' ')));
});

test('what is written as HTML is shown as text', () => {
	expect(sectionsOf('## One\n\n<script>x</script> & "y"')[0]?.html).toBe(
		'<p>&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;</p>',
	);
});

test('a search finds the sections that have all its words', () => {
	expect(searched(guide, 'CARDS number').map(({ id }) => id)).toContain(
		'cards-for-whoever-has-no-number-here',
	);
	expect(searched(guide, 'zebra')).toEqual([]);
});
