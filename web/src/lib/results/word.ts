// The results as a Word document, for a board's paper: what the page tells, with headings to go by, tables whose first row is a
// heading, and the language said, so that a screen reader reads it rightly. Each chart is a picture with its words as alt text; it can be
// copied into slides. Word draws the SVG; what draws none shows the bars alone (bars-png.ts), above the table that has the words.
import {
	Document,
	HeadingLevel,
	ImageRun,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type FileChild,
} from 'docx';
import { dayInWords, type Release, type ReleasedQuestion, type Trend, type Voices } from '#surveys';
import { headlineWords } from '../board/headline-words.ts';
import { takenDownInWords } from '../words/taken-down.ts';
import { barsAsPng } from './bars-png.ts';
import { chartOf, rowsTold, underTitle, type ChartOf } from './chart.ts';

export interface ResultsTold {
	release: Release;
	voices: Voices | null;
	trends: Record<string, Trend | null>;
	council: string;
}

const plain = (text: string) => new Paragraph({ text, spacing: { after: 120 } });
const heading = (text: string, level: 1 | 2 | 3) =>
	new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`] });

/** A table whose first row names its columns, on each page anew. */
function table(widths: readonly number[], rows: readonly (readonly string[])[]): Table {
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(cells, place) =>
				new TableRow({
					tableHeader: place === 0,
					cantSplit: true,
					children: cells.map(
						(text, column) =>
							new TableCell({
								width: { size: widths[column] ?? 20, type: WidthType.PERCENTAGE },
								margins: { top: 60, bottom: 60, left: 100, right: 100 },
								children: [new Paragraph({ children: [new TextRun({ text, bold: place === 0 })] })],
							}),
					),
				}),
		),
	});
}

/** Who answered, of whom, when and how: what must stand beside every result. */
function factsOf({ answered, asked, openedOn, closedOn, audience, notAsked, routes }: Release): string[] {
	return [
		answered === null
			? 'Too few young people answered to show anything safely.'
			: `About ${answered} young people answered${asked ? `, of ${asked.total} who were asked` : ''}.`,
		`Who was asked: ${audience}`,
		...(notAsked ? [`Who was not: ${notAsked}`] : []),
		...(openedOn && closedOn ? [`From ${dayInWords(openedOn)} to ${dayInWords(closedOn)}.`] : []),
		...(routes.length > 0 ? [`How: ${routes.join('; ')}.`] : []),
	];
}

function trendOfQuestion({ points }: Trend): FileChild[] {
	const rows = points.map(({ on, base, headline }) => {
		const { subject, figure } = headlineWords(headline);
		return [dayInWords(on), `${subject}. ${figure}`, `about ${base}`];
	});
	return [
		heading('Asked more than once', 3),
		table([25, 55, 20], [['When', 'What was said', 'Answered'], ...rows]),
	];
}

/** How many answered; or why nothing of it is told. */
function underHeading({ takenDown, result }: ReleasedQuestion, of: ChartOf): string {
	if (takenDown) return takenDownInWords(takenDown);
	return result.shown ? underTitle(of) : 'Too few answered this to show it safely.';
}

/** As wide as the words of an A4 page, in pixels at 96 to the inch. */
const pictureWidth = 600;

/** The chart of a question; none where nothing of it is shown. */
async function pictureOf(of: ChartOf): Promise<FileChild[]> {
	const chart = chartOf(of);
	if (!chart) return [];
	const { svg, words, width, height } = chart;
	const transformation = { width: pictureWidth, height: Math.round((pictureWidth * height) / width) };
	const picture = new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(svg),
		fallback: { type: 'png', data: await barsAsPng(chart) },
		transformation,
		altText: { name: 'Chart', title: of.question.wording, description: words },
	});
	return [new Paragraph({ children: [picture], spacing: { after: 120 }, keepNext: true })];
}

async function partOf(question: ReleasedQuestion, of: ChartOf, trend: Trend | null): Promise<FileChild[]> {
	const rows = rowsTold(of).map(({ label, words }) => [label, words]);
	const answers = question.kind === 'own-words' ? 'What they wrote about' : 'Answer';
	const quotes = of.voices?.quotes ?? [];
	return [
		heading(question.wording, 2),
		plain(underHeading(question, of)),
		...(await pictureOf(of)),
		...(rows.length > 0 ? [table([45, 55], [[answers, 'How many'], ...rows]), plain('')] : []),
		...(quotes.length > 0
			? [heading('In their words', 3), ...quotes.map((quote) => plain(`“${quote}”`))]
			: []),
		...(of.voices?.takenDown ?? []).map((place) => plain(takenDownInWords(place))),
		...(trend ? [...trendOfQuestion(trend), plain('')] : []),
	];
}

/** The document as bytes. */
export async function resultsAsWord({ release, voices, trends, council }: ResultsTold): Promise<Blob> {
	const closedOn = release.closedOn && dayInWords(release.closedOn);
	const parts = release.questions.map(async (question) => {
		const told = voices?.find((one) => one.question === question.id) ?? null;
		const of = { question, voices: told, survey: release.title, closedOn };
		return await partOf(question, of, trends[question.id] ?? null);
	});
	const questions = (await Promise.all(parts)).flat();
	const document = new Document({
		title: release.title,
		creator: council,
		description: `Results of a survey of young people by ${council}`,
		styles: {
			default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } },
		},
		sections: [
			{
				children: [
					heading(release.title, 1),
					...factsOf(release).map(plain),
					plain('How many said what is told as a range, so that nobody can be picked out.'),
					...questions,
				],
			},
		],
	});
	return await Packer.toBlob(document);
}
