// How screens say an order: places, how sure they are, and what other ways of counting would have said. Everything is
// worked out from what was released.
import {
	listInWords,
	ordinal,
	upperFirst,
	type GroupsDiffer,
	type MissingAnswers,
	type Move,
	type PlaceHeadline,
	type QuestionKind,
	type ToldTier,
} from '#surveys';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
	' ',
);
const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
export const ordinalWord = (place: number) => ordinals[place - 1] ?? ordinal(place);
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
	return best === worst ? ordinal(best) : `${ordinal(best)} to ${ordinal(worst)}`;
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
	best === worst ? `Likely ${ordinal(best)}` : `Likely ${ordinal(best)} to ${ordinal(worst)}`;

/** "“Home” placed second of four by about 35 young people, too close to call with third" */
export function placedInWords(headline: PlaceHeadline, people = 'young people'): string {
	const { label, place, worst, of, base, level, joint, closeTo, sure } = headline;
	const by = `by about ${base} ${people}`;
	if (level === 'middle') return `“${label}” came out in the middle of ${cardinal(of)}, placed ${by}`;
	if (level) return `“${label}” came out ${level} among ${cardinal(of)}, placed ${by}`;
	if (worst > place)
		return `“${label}” shares places ${place} to ${worst} of ${cardinal(of)}, placed ${by}: too close to call`;
	const where = `${joint ? 'joint ' : ''}${ordinalWord(place)} of ${cardinal(of)}`;
	const close = closeTo.map(ordinalWord);
	const certain = close.length > 0 ? `, too close to call with ${listInWords(close)}` : '';
	return `“${label}” placed ${where} ${by}${certain || (sure ? `, ${sure} above ${ordinalWord(place + 1)}` : '')}`;
}

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
