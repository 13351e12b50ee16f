// How screens say an order: places, how sure they are, and what other ways of counting would have said. Everything is
// worked out from what was released.
import type {
	AppendixWay,
	GroupsDiffer,
	HeadToHeadTold,
	MissingAnswers,
	Move,
	PairTold,
	PlaceHeadline,
	QuestionKind,
	ToldTier,
	WaysOfCounting,
} from '#surveys';
import { listInWords, upperFirst } from '../design/range-words.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
	' ',
);
const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numeral = (place: number) =>
	`${place}${(place % 100 < 11 || place % 100 > 13) && ['th', 'st', 'nd', 'rd'][place % 10] ? ['th', 'st', 'nd', 'rd'][place % 10] : 'th'}`;

export const ordinal = (place: number) => ordinals[place - 1] ?? numeral(place);
export const cardinal = (number: number) => cardinals[number - 1] ?? String(number);
export const quotedList = (labels: readonly string[]) => listInWords(labels.map((label) => `“${label}”`));

export type LabelOf = (option: string) => string;
export const labelsIn =
	(choices: readonly { id: string; label: string }[]): LabelOf =>
	(option) =>
		choices.find(({ id }) => id === option)?.label ?? option;

/** "1st", "2nd to 3rd", "High": what stands in a badge. */
export function badgeOf({ level, best, worst }: ToldTier): string {
	if (level) return upperFirst(level);
	return best === worst ? numeral(best) : `${numeral(best)} to ${numeral(worst)}`;
}

/** "2nd to 3rd, too close to call; clearly above the next" */
export function tierInWords(tier: ToldTier): string {
	if (tier.level) return { high: 'Came out high', middle: 'In the middle', low: 'Came out low' }[tier.level];
	const joint = tier.best === tier.worst ? [] : ['Too close to call between them'];
	const next = {
		clearly: ['Clearly above the next'],
		probably: ['Probably above the next'],
		'too close': ['Too close to call with the next'],
	};
	const said = [...joint, ...(tier.aboveNext ? next[tier.aboveNext] : [])];
	return upperFirst(
		said
			.join('. ')
			.toLowerCase()
			.replace(/\. (.)/g, (_, letter: string) => `; ${letter}`),
	);
}

/** "likely 1st to 2nd" */
export const likelyInWords = ({ best, worst }: { best: number; worst: number }) =>
	best === worst ? `Likely ${numeral(best)}` : `Likely ${numeral(best)} to ${numeral(worst)}`;

/** "“Home” placed second of four by about 35 young people, too close to call with third" */
export function placedInWords(headline: PlaceHeadline, people = 'young people'): string {
	const { label, place, worst, of, base, level, joint, closeTo, sure } = headline;
	const by = `by about ${base} ${people}`;
	if (level === 'middle') return `“${label}” came out in the middle of ${cardinal(of)}, placed ${by}`;
	if (level) return `“${label}” came out ${level} among ${cardinal(of)}, placed ${by}`;
	if (worst > place)
		return `“${label}” shares places ${place} to ${worst} of ${cardinal(of)}, placed ${by}: too close to call`;
	const where = `${joint ? 'joint ' : ''}${ordinal(place)} of ${cardinal(of)}`;
	const close = closeTo.map(ordinal);
	const certain = close.length > 0 ? `, too close to call with ${listInWords(close)}` : '';
	return `“${label}” placed ${where} ${by}${certain || (sure ? `, ${sure} above ${ordinal(place + 1)}` : '')}`;
}

/** Whether the one above won by so little that it could be no more than half of their match-ups. */
export const isJust = ({ won, level }: PairTold) => !level && won.from < 50;

export function headToHeadInWords(
	{ pairs, winner, loser, circle }: HeadToHeadTold,
	label: LabelOf,
): string[] {
	const just = (option: string, side: 'above' | 'below') =>
		pairs.some((pair) => pair[side] === option && isJust(pair)) ? ', one or more only just' : '';
	const last = loser === null ? [] : [`“${label(loser)}” loses to every other${just(loser, 'below')}.`];
	if (winner !== null)
		return [`One to one, “${label(winner)}” beats every other${just(winner, 'above')}.`, ...last];
	if (circle.length > 0)
		return [
			`One to one, ${quotedList(circle.map(label))} go round in a circle: each loses to another.`,
			...last,
		];
	return ['One to one, nothing beats every other: some are too close to call.', ...last];
}

const wayNames = {
	schulze: 'the Schulze method',
	kemeny: 'the Kemeny–Young method',
	'first choices': 'first choices alone',
	'ranked pairs': 'Ranked pairs',
	'instant run-off': 'Instant run-off',
	copeland: 'Copeland',
	'modified borda': 'Modified Borda',
} as const;
export const wayName = (way: AppendixWay['way']) => wayNames[way];

/** Whether another way of counting would have mattered. */
export function waysInWords({ agree, of, others }: WaysOfCounting, label: LabelOf): string[] {
	const same = `The same on top in ${agree} of ${of} ways of counting`;
	if (others.length === 0)
		return [
			`${same}: match-ups, Schulze${of > 3 ? ', Kemeny–Young' : ''} and first choices. It did not matter how we counted.`,
		];
	return [
		`${same}. How we counted matters here:`,
		...others.map(({ way, top }) => `With ${wayNames[way]}, ${quotedList(top.map(label))} would be on top.`),
	];
}

export const agreementInWords = (agreement: string) =>
	`Young people’s lists agree with each other ${agreement} (Kendall’s W).`;

export function missingInWords({ missing, settled, pairs, topSettled }: MissingAnswers): string {
	const who =
		missing === 0
			? 'A few who were asked did not answer.'
			: `About ${missing} who were asked did not answer.`;
	if (settled === pairs) return `${who} Whatever they would say, the order would be the same.`;
	if (topSettled) return `${who} They could still change places, but not what is on top.`;
	if (settled === 0) return `${who} Had they all answered alike, they could have turned any two round.`;
	return `${who} They could still turn round ${pairs - settled} of the ${pairs} pairs, and with them the top.`;
}

/** Each phone shows the options in an order of its own. */
export const positionInWords = {
	'did not matter': 'It did not matter where an option stood when it was first shown.',
	'may have mattered':
		'Where an option stood when it was first shown may have mattered. Each phone mixed them anew, so none gained by it.',
};

/** Whether groups put things in another order. */
export function groupsInWords({ tops, sameTop, apart }: GroupsDiffer, label: LabelOf): string[] {
	const own = tops.filter(({ options }) => options.length > 0);
	const top =
		own.length < tops.length
			? own.map(({ group, options }) => `${group} put ${quotedList(options.map(label))} on top.`)
			: sameTop.length > 0
				? [`The groups agree on what is on top: ${quotedList(sameTop.map(label))}.`]
				: [
						`The groups disagree on what is on top: ${listInWords(own.map(({ group, options }) => `${group} put ${quotedList(options.map(label))} there`))}.`,
					];
	const others = apart.map(
		({ option, higher, lower }) => `“${label(option)}” is clearly higher with ${higher} than with ${lower}.`,
	);
	if (top.length === 0 && others.length === 0) return ['No difference between the groups can be told.'];
	return [...top, ...others];
}

export function moveInWords({ before, now, moved }: Move, kind: QuestionKind): string {
	const from = badgeOf(before).toLowerCase();
	const to = badgeOf(now).toLowerCase();
	const places = from === to ? `${upperFirst(to)}, as before` : `Was ${from}, now ${to}`;
	const change =
		kind === 'best-worst'
			? { up: 'Clearly more picked it', down: 'Clearly fewer picked it' }
			: { up: 'Won clearly more of its match-ups', down: 'Won clearly fewer of its match-ups' };
	return moved === 'unclear' ? `${places}. No clear change` : `${places}. ${change[moved]}`;
}
