// What was said, as one sentence. Where a range comes from adding others up, only its numbers are told: its word
// ("some", "most") would claim more than is known.
import {
	listInWords,
	upperFirst,
	wordsFor,
	type Headline,
	type PlaceHeadline,
	type Range,
	type ShareOfWhole,
} from '#surveys';
import { inEvery100, numbersOf } from '../design/range-words.ts';
import { placedInWords } from '../ranking/ranking-words.ts';
import { takenDownInWords } from '../words/taken-down.ts';

export interface HeadlineWords {
	/** What the figure is about, and then the figure in words. */
	subject: string;
	figure: string;
	/** What to draw; null where there is nothing to draw. */
	range: Range | null;
	/** All else that could be answered, so that the commonest answer does not stand alone; '' where there is nothing else. */
	rest: string;
}

const told = (range: Range) => `${upperFirst(wordsFor(range))}, ${inEvery100(range)}`;

export function headlineWords(headline: Headline): HeadlineWords {
	const rest = headline.kind === 'share' ? restInWords(headline.whole ?? []) : '';
	return { ...figureInWords(headline), rest };
}

/** "Beside it: “Still waiting” 20 to 30, “Longer” 20 to 30." In the order offered. */
function restInWords(whole: readonly ShareOfWhole[]): string {
	const others = whole.filter(({ leads }) => !leads);
	if (others.length === 0) return '';
	return `Beside it: ${others.map(({ label, ...range }) => `“${label}” ${numbersOf(range)}`).join(', ')}.`;
}

type Figure = Omit<HeadlineWords, 'rest'>;

function figureInWords(headline: Headline): Figure {
	switch (headline.kind) {
		case 'too-few':
			return { subject: 'Fewer than 10 answered', figure: 'Nothing can be shown.', range: null };
		case 'taken-down':
			return { subject: 'Taken down', figure: takenDownInWords(headline.place), range: null };
		case 'own-words':
			return {
				subject: 'Answered in their own words',
				figure: 'Nothing was cleared for showing.',
				range: null,
			};
		case 'share':
			return shareInWords(headline);
		case 'place':
			return placeInWords(headline);
		case 'themes':
			return {
				subject: `Wrote about ${listInWords(headline.labels.map((label) => `“${label}”`))}`,
				figure: told(headline.range),
				range: headline.range,
			};
	}
}

function shareInWords({ labels, together, range }: Extract<Headline, { kind: 'share' }>): Figure {
	const [first = '', ...more] = labels;
	if (more.length === 0) return { subject: `“${first}”`, figure: told(range), range };
	return together
		? { subject: `“${first}” or “${more.join('” or “')}”`, figure: upperFirst(inEvery100(range)), range }
		: {
				subject: `${listInWords(labels.map((label) => `“${label}”`))} alike`,
				figure: `${told(range)} each`,
				range,
			};
}

function placeInWords(headline: PlaceHeadline): Figure {
	const { won, rounds } = headline;
	const subject = placedInWords(headline);
	if (won) return { subject, figure: `Won ${numbersOf(won)} of every 100 match-ups`, range: won };
	if (rounds)
		return {
			subject,
			figure: `Picked as the most by ${numbersOf(rounds.best)} of every 100, as the least by ${numbersOf(rounds.worst)}`,
			range: rounds.best,
		};
	return { subject, figure: 'So few lists tell no more than that.', range: null };
}
