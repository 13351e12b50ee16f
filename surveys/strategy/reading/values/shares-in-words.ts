// Rule: a share may be printed in words: "nine out of ten", "two thirds", "eighty-five per cent". Its value stands beside the words.
import { numberOf } from './words-of.ts';

export interface ShareInWords {
	/** As printed. */
	printed: string;
	/** In per cent, with two decimals. */
	value: number;
	at: number;
	/** A part of a whole is often rounded; a number of per cent is as it says. */
	rounded: boolean;
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const tens =
	'(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const outOf = new RegExp(
	`(?<![\\p{L}\\d.,])(${small}|\\d{1,2})(?: out of| in)(?: every)? (${small}|\\d{1,3})(?=[\\s.,;]|$)(?! (?:hundred|thousand|years?|months?|weeks?|days?)\\b)`,
	'giu',
);
const parts: Record<string, number> = {
	half: 2,
	third: 3,
	quarter: 4,
	fifth: 5,
	sixth: 6,
	eighth: 8,
	tenth: 10,
};
const partOf = new RegExp(
	`(?<![\\p{L}\\d])(?:(a|one|two|three|four|five|six|seven|nine)[ -](third|quarter|fifth|sixth|eighth|tenth)s?|(half))(?= of\\b)`,
	'giu',
);
const percent = new RegExp(
	`(?<![\\p{L}\\d-])(${tens}|${small}|eleven|twelve|\\p{L}{3,5}teen|(?:one )?hundred) per ?cent\\b`,
	'giu',
);

const rounded = (share: number) => Math.round(share * 10_000) / 100;

export function sharesInWords(text: string): ShareInWords[] {
	const shares: ShareInWords[] = [];
	for (const { 0: printed, 1: some = '', 2: whole = '', index: at } of text.matchAll(outOf)) {
		const [one, all] = [numberOf(some), numberOf(whole)];
		if (one !== null && all !== null && all > 1 && one <= all)
			shares.push({ printed, value: rounded(one / all), at, rounded: true });
	}
	for (const { 0: printed, 1: times = 'one', 2: part, index: at } of text.matchAll(partOf)) {
		const count = times.toLowerCase() === 'a' ? 1 : numberOf(times);
		const whole = parts[part?.toLowerCase() ?? 'half'];
		if (count !== null && whole !== undefined && count < whole)
			shares.push({ printed, value: rounded(count / whole), at, rounded: true });
	}
	for (const { 0: printed, 1: word = '', index: at } of text.matchAll(percent)) {
		const value = /hundred/i.test(word) ? 100 : numberOf(word);
		if (value !== null) shares.push({ printed, value, at, rounded: false });
	}
	return shares.sort((one, other) => one.at - other.at);
}
