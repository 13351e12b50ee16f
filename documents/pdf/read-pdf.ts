// A PDF's text. pdf.js comes with unpdf in one file that fetches nothing; it is loaded only when somebody chooses a PDF.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { Unreadable, Writing, type SourceDocument } from '#surveys/reading';
import { gridsOf } from './pdf-grids.ts';
import { stretchesOf, withDots, withoutRunningLines } from './pdf-lines.ts';
import { PlaceWriting } from './pdf-places.ts';
import { rulesOf, type PageRules } from './pdf-rules.ts';
import { contentsOf, TagWriting, type MarkedItem, type TagNode } from './pdf-tags.ts';

const mostPages = 400;
const noText = 'There is no text on this page, perhaps a picture.';

interface Page {
	tags: TagNode | null;
	items: MarkedItem[];
	/** Read only where there are no tags. */
	rules: () => Promise<PageRules>;
}

export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
	const pages = await pagesOf(bytes);
	if (pages.every(({ items }) => !items.some((item) => 'str' in item && item.str.trim() !== '')))
		throw new Unreadable(
			'This PDF holds pictures of pages and no text. Ask for the Word file, or type in what you need.',
		);
	const writing = new Writing();
	if (areTagged(pages)) writeTagged(writing, pages);
	else await writePlaced(writing, pages);
	return writing.finish();
}

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
	try {
		const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
		if (pdf.numPages > mostPages) throw new Unreadable(`This PDF has more than ${mostPages} pages.`);
		const { OPS } = await getResolvedPDFJS();
		const pages: Page[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent({ includeMarkedContent: true });
			const rules = async () => rulesOf(await page.getOperatorList(), OPS);
			pages.push({ tags: await page.getStructTree(), items, rules });
		}
		return pages;
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		const locked = error instanceof Error && error.name === 'PasswordException';
		throw new Unreadable(
			locked ? 'This PDF is locked with a password.' : 'This PDF is damaged: it cannot be opened.',
		);
	}
}

/** Tags are trusted where nearly all words stand in one; the others are running heads and page numbers. */
function areTagged(pages: readonly Page[]): boolean {
	const sums = pages.map(({ tags, items }) => ({ ...contentsOf(items), tags }));
	const letters = sums.reduce((sum, one) => sum + one.letters, 0);
	const marked = sums.reduce((sum, one) => sum + (one.tags ? one.marked : 0), 0);
	return marked > 0.8 * letters;
}

function writeTagged(writing: Writing, pages: readonly Page[]): void {
	const tagged = new TagWriting(writing);
	for (const [index, { tags, items }] of pages.entries()) {
		writing.turnTo(index + 1);
		const { pieces } = contentsOf(items);
		if (tags && pieces.size > 0) tagged.write(tags, pieces);
		else writing.missing(noText);
	}
}

async function writePlaced(writing: Writing, pages: readonly Page[]): Promise<void> {
	const drawn: PageRules[] = [];
	for (const page of pages) drawn.push(await page.rules());
	const { kept, running } = withoutRunningLines(
		pages.map(({ items }, index) =>
			stretchesOf(
				items.flatMap((item) => ('str' in item ? [item] : [])),
				drawn[index]?.down,
			),
		),
	);
	for (const text of running) writing.leaveOut('page head or foot', text);
	const placed = kept.map((stretches, index) => ({
		number: index + 1,
		stretches: withDots(stretches, drawn[index]?.dots),
		grids: gridsOf(drawn[index] ?? { across: [], down: [] }),
	}));
	const places = new PlaceWriting(writing, placed);
	for (const page of placed)
		if (page.stretches.length === 0) places.missing(page.number, noText);
		else places.write(page);
	places.finish();
}
