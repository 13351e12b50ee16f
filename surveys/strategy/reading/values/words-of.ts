// How alike two printed wordings are: by the words they share, blind to case, quotation marks and "&".

const smallWords = new Set(
	'a an the of and or to in on at for with by from as is are be been will we our us you your their they them this that these those it its who which have has had was were do does all any every each more than into not if when where so also can'.split(
		' ',
	),
);

export const isSmallWord = (word: string) => smallWords.has(word.toLowerCase());

/** Lower case, typographic quotes and dashes made plain, everything but letters and digits a blank. */
export const normal = (text: string) =>
	text
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/['’‘`]/g, '')
		.replace(/[^\p{L}\p{N}%£]+/gu, ' ')
		.trim();

/** The words that carry the meaning, a plural's "s" taken off. */
export function wordsOf(text: string): Set<string> {
	const words = normal(text).split(' ');
	return new Set(words.filter((word) => word && !smallWords.has(word)).map(singular));
}

const singular = (word: string) =>
	word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** Shared words over all words of both, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one.size === 0 || other.size === 0) return 0;
	let shared = 0;
	for (const word of one) if (other.has(word)) shared++;
	return shared / (one.size + other.size - shared);
}

const counted =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** "Twenty-one", "seven", "12" or "iv" as a number; null where it is none. */
export function numberOf(word: string): number | null {
	const lower = word.toLowerCase();
	if (/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(lower)) return Number(lower.replaceAll(',', ''));
	const whole = counted.indexOf(lower);
	if (whole >= 0) return whole;
	const [ten = '', one = ''] = lower.split('-');
	const place = tens.indexOf(ten);
	if (place >= 0) {
		const rest = one === '' ? 0 : counted.indexOf(one);
		return rest >= 0 && rest < 10 ? (place + 2) * 10 + rest : null;
	}
	const roman = numerals.indexOf(lower);
	return roman >= 0 ? roman + 1 : null;
}
