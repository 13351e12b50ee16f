// What is said beside a figure: how it stands to its target, what its base allows, how far the two voices are apart.
import { dayInWords, upperFirst, type ShareCheck, type Standing } from '#surveys';

type Voice = Standing['voices'][number];
type Verdict = Voice['verdicts'][number];

/** "71%", "£2,000", "21 young people"; with the decimals that were printed. */
export function amount(printed: string | number, unit: string): string {
	const [whole = '', decimals] = String(printed).split('.');
	const number = `${Number(whole).toLocaleString('en-GB')}${decimals === undefined ? '' : `.${decimals}`}`;
	return unit === '%' ? `${number}%` : unit === '£' ? `£${number}` : `${number} ${unit}`.trim();
}

/** A day that was entered is written out; what was printed stays as it was printed. */
export const dated = (asAt: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(asAt) ? dayInWords(asAt) : asAt);

const points = (number: number, unit: string) => {
	const told = String(Math.round(number * 100) / 100);
	return unit === '%' ? `${told} ${told === '1' ? 'point' : 'points'}` : amount(told, unit);
};

/** How the newest reading stands to a target. `aim` names the target where a measure has several. */
export function verdictWords({ target, verdict }: Verdict, unit: string): { words: string; good: boolean } {
	const aim = target.text;
	switch (verdict.state) {
		case 'reached':
			return { words: `Reached: ${aim}.`, good: true };
		case 'not reached':
			return { words: `Not reached: ${aim}. ${toGo(verdict, unit)}`, good: false };
		case 'passed before it was set':
			return {
				words: `${upperFirst(aim)} was passed already when it was set. It asks for less than there was.`,
				good: false,
			};
		case 'cannot tell':
			return { words: `Against ${aim} nothing can be said: ${reasons[verdict.why]}.`, good: false };
	}
}

/** "Over 95%" is not reached by 95%. */
const toGo = (verdict: Extract<Verdict['verdict'], { state: 'not reached' }>, unit: string) => {
	if (verdict.gap === 0) return 'It stands at just that.';
	return `${'atLeast' in verdict ? 'At least ' : ''}${points(verdict.gap, unit)} to go.`;
};

const reasons: Record<Extract<Verdict['verdict'], { state: 'cannot tell' }>['why'], string> = {
	'no reading': 'there is no reading',
	'no baseline': 'it counts from a value that is not given',
	'direction unclear': 'which way is better is not said',
	'neither way': 'it should stay as it is, and neither more nor less is better',
	'not exact': 'it names no exact value',
	'a range': 'it lies within the range that was released',
};

const changes: Record<NonNullable<Voice['change']>, string> = {
	better: 'Better than at first.',
	worse: 'Worse than at first.',
	'the same': 'The same as at first.',
	changed: 'Changed; whether for the better is not said.',
	unclear: 'No clear change: chance alone might have done it.',
	'no base': 'It moved. How many it is of is not given, so nobody can say whether that is chance.',
};
export const changeInWords = (change: Voice['change']): string => (change === null ? '' : changes[change]);

/** A share that takes so many answers or more was told more finely than most surveys of a council can. */
const finelyTold = 50;

/** What was printed stands; what its base allows stands beside it. */
export function checkWords(check: ShareCheck, printed: string, base: number | null): string {
	if (check.kind === 'base not given')
		return check.smallest >= finelyTold
			? `Base not given. ${printed}% takes ${check.smallest} answers or more.`
			: 'Base not given.';
	const nearest = check.nearest
		.map(({ share, count }) => `${share}% (${count} of ${base ?? ''})`)
		.join(' or ');
	const smallest = check.smallest === null ? '' : ` It takes ${check.smallest} answers or more.`;
	return `${printed}% cannot come from ${base ?? ''} answers.${smallest}${nearest ? ` Possible next to it: ${nearest}.` : ''}`;
}

/** How far the service is above what young people say, or below it. */
export function gapWords({ from, to, beyondChance }: NonNullable<Standing['gap']>, unit: string): string {
	const side = from >= 0 ? 'higher' : 'lower';
	const [least, most] = [Math.min(Math.abs(from), Math.abs(to)), Math.max(Math.abs(from), Math.abs(to))];
	if (from === 0 && to === 0) return 'Young people and the service say the same.';
	if (from < 0 && to > 0) return `Between what young people and the service say no gap can be told for sure.`;
	const told =
		least === most ? points(most, unit) : `${String(Math.round(least * 100) / 100)} to ${points(most, unit)}`;
	const chance =
		beyondChance === null
			? ' How many one of the two is of is not given, so nobody can say whether that is chance.'
			: beyondChance
				? ''
				: ' So few were counted that it may be chance.';
	return `The service puts it ${told} ${side} than young people do.${chance}`;
}
