// Rule: a target is a number that something is to reach, with what is said about it: "at least", "by March 2030", "from 7 to
// 12", "all". What is printed stays; number, unit and comparison stand beside it for the figure checks.
import { clausesAt } from './clauses.ts';
import { countTargets } from './count-targets.ts';
import { baselineIn, byWhen, comparisonAt, type PrintedTarget, type Stated } from './target-words.ts';

/** No measure is longer than this. */
const longest = 2000;

/** Every target that a wording states. A number that only describes (a past value, an age, a time limit) is none. */
export function targetsIn(wording: string): PrintedTarget[] {
	const text = wording.slice(0, longest);
	const percents = percentTargets(text);
	const counts = percents.length > 0 ? percents : countTargets(text);
	const found = counts.length > 0 ? counts : allTargets(text);
	const clauses = clausesAt(
		text,
		found.map(({ at }) => at),
	);
	return found.map(({ at: _at, ...target }, index) => ({ ...target, clause: clauses[index] ?? text }));
}

function percentTargets(text: string): Stated[] {
	const by = byWhen(text);
	const starts = baselineIn(text);
	// "71%, target 80%": where one number is called the target, the others are not.
	const labelled = /\btarget(?: of| is|:)?\s+\d/i.test(text);
	return [...text.matchAll(/(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/gi)].flatMap((found) => {
		const value = Number(found[1]);
		const lead = text.slice(Math.max(0, found.index - 14), found.index);
		if (
			/\b(?:from|baseline(?: of|:)?)\s+$/i.test(lead) ||
			(labelled && !/\btarget(?: of| is|:)?\s+$/i.test(lead))
		)
			return [];
		const comparison = comparisonAt(text, found.index, found.index + found[0].length);
		return [{ at: found.index, text: found[0], value, unit: '%', comparison, by, baseline: starts }];
	});
}

/** What may be taken up, or is only meant, is no number to reach: "will have the opportunity to", "we want every child to". */
const isOffered =
	/\b(?:opportunit\w*|chances?|able to|encouraged?|aim\w*|hope|want|wish|intend\w*|strive|supported to|offered|invited|can|may|should|if they)\b/i;

/** "All children will …" is a target of 100 %. */
function allTargets(text: string): Stated[] {
	const all =
		/^(?:as a minimum,? |we will ensure (?:that )?|ensure (?:that )?|make sure (?:that )?)?(all|every|each)\s+(?:of )?(?:our )?(?:\p{L}+[\s/-]){0,6}?(?:children|child|young (?:people|person)|care leavers?|pupils?)\b/iu.exec(
			text,
		);
	if (
		!all ||
		isOffered.test(text) ||
		!/\b(?:will|must|are to|to have|have|has|\w{2,}ed)\b/i.test(text.slice(all[0].length))
	)
		return [];
	return [
		{ at: 0, text: all[0], value: 100, unit: '%', comparison: 'all', by: byWhen(text), baseline: null },
	];
}
