// Rule: councils number their top level in words or digits, and call it priority, pledge, promise, outcome, aim… The number
// may have its title behind it, or two lines below.
import { headingWord, numbersInWords } from './heading-words.ts';
import { numberOf } from '../values/words-of.ts';

const numbers = `one|${numbersInWords}|[ivx]{1,4}`;
const named = new RegExp(
	`^(?:our |the )?(${headingWord})\\s+(?:number |no\\.? )?(${numbers})(?![\\w%])\\s*[.:)–—-]*\\s*(.*)$`,
	'i',
);

export interface NamedHeading {
	/** What this council calls it, as printed: "Pledge". */
	word: string;
	number: number;
	/** The number as printed: "One". */
	printed: string;
	title: string;
	/** What stands behind a dash after the title: often the young people's wording. */
	behind: string | null;
}

export function namedHeading(text: string): NamedHeading | null {
	if (text.length > 400) return null;
	const found = named.exec(text);
	const number = numberOf(found?.[2] ?? '');
	if (!found || number === null) return null;
	const [title, behind] = titleAndWording(found[3] ?? '');
	return { word: found[1] ?? '', number, printed: found[2] ?? '', title, behind };
}

/** "Title - the same for young people": parted at the first dash with blanks around it. */
export function titleAndWording(text: string): [string, string | null] {
	const dash = /\s[–—-]\s/.exec(text);
	if (!dash || dash.index < 3) return [text.trim(), null];
	const behind = text.slice(dash.index + dash[0].length).trim();
	return behind.split(' ').length < 4 ? [text.trim(), null] : [text.slice(0, dash.index).trim(), behind];
}
