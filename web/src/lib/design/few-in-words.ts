// A release of few answers has wide ranges, so its drawing says little. One sentence says what it comes to. It is made of
// the release alone, so it can say no more than the ranges do.
import {
	headlineOf,
	listInWords,
	upperFirst,
	wordsFor,
	type Finding,
	type Range,
	type ToldOrder,
} from '#surveys';

/** The grain of fewer than 30 answers, in percentage points, and what one word can still stand for. */
const [widest, oneWord] = [20, 40];

/** One sentence on a question that 10 to 29 answered; null where more did, too few did, or there is nothing to tell. */
export function fewInWords({ question, voices }: Pick<Finding, 'question' | 'voices'>): string | null {
	const { result, choices } = question;
	if (!result.shown || result.grain !== widest) return null;
	const all = `the ${result.base} or so who answered`;
	if (result.ranking) return levelsInWords(choices, result.ranking, all);
	const headline = headlineOf({ question, voices, option: null });
	if (headline.kind === 'themes')
		return `${upperFirst(wordsFor(headline.range))} of ${all} wrote about ${quoted(headline.labels)}.`;
	if (headline.kind !== 'share') return null;
	if (headline.together && headline.labels.length > 0) return agreeInWords(headline.range, all);
	if (headline.labels.length === choices.length && headline.range.from < 60)
		return `No answer stands out among ${all}.`;
	if (headline.range.from === 0) return `No answer was picked by more than a few of ${all}.`;
	const each = headline.labels.length > 1 ? ', about as many each' : '';
	return `${upperFirst(wordsFor(headline.range))} of ${all} picked ${quoted(headline.labels)}${each}.`;
}

const quoted = (labels: readonly string[]) => listInWords(labels.map((label) => `“${label}”`));

/** Answers that were added up may lie anywhere from one word to another, and both are said. */
function agreeInWords({ from, to }: Range, all: string): string {
	if (to - from <= oneWord && (from > 0 || to <= 30))
		return `${upperFirst(wordsFor({ from, to }))} of ${all} agree.`;
	const least = wordsFor({ from, to: from + widest });
	const most = wordsFor({ from: to - widest, to });
	if (from === 0 && to === 100) return `It cannot be told how many of ${all} agree.`;
	if (from === 0) return `${upperFirst(most)} of ${all} agree, or fewer.`;
	if (to === 100) return `${upperFirst(least)} of ${all} agree, or more.`;
	return `Somewhere between ${least} and ${most} of ${all} agree.`;
}

type Choices = Finding['question']['choices'];

/** So few orders are told as high, middle and low. */
function levelsInWords(choices: Choices, { tiers }: ToldOrder, all: string): string {
	const of = (level: 'high' | 'low') => {
		const options = tiers.find((tier) => tier.level === level)?.options ?? [];
		return quoted(choices.filter(({ id }) => options.includes(id)).map(({ label }) => label));
	};
	const [high, low] = [of('high'), of('low')];
	const said = [
		...(high ? [`${high} came out high`] : []),
		...(low ? [`${low} ${high ? '' : 'came out '}low`] : []),
	].join(', and ');
	if (tiers.length < 2) return `Nothing came out ahead among ${all}.`;
	return `${said} among ${all}.`;
}
