// Rule: a printed number has a role. It is a value of ours, a number to reach, somebody else's value to compare with, a change, how
// many were asked or answered, or a response rate. The words of its own clause tell which; only a value is a figure for certain.

export type NumberRole = 'value' | 'target' | 'comparator' | 'change' | 'base' | 'response rate';

export interface RoleOfNumber {
	role: NumberRole;
	/** Whose it is, as printed: "England". */
	whose: string | null;
}

/** Whoever a council compares itself with. */
const others =
	/\b(?:England|nation(?:al(?:ly)?|wide)|the UK|the country|region(?:al(?:ly)?)?|the (?:North|South|East|West|Midlands)[\p{L} -]{0,12}|(?:our |the )?statistical neighbou?rs?|(?:our |the )?neighbou?r(?:s|ing \p{L}+)|(?:similar|other|comparable) (?:councils?|areas?|authorities|children)|peers?|the general population|all other children)\b/iu;

/** "Compared with 64% in England", "the national average is 64%". */
const compares =
	/\b(?:compar\w+ (?:with|to)|against|(?:higher|lower|better|worse|more|less) than|average(?: is| was| of|,|:)?|versus|vs)[^,;.\d]{0,40}$/i;

/** "We aim for 80%", "(target: 80%)", "a target of 80%"; "the 80% target". */
const aimedBefore =
	/\b(?:aim(?:s|ed|ing)?(?: for| to| at|:)?|targets?(?: of| is| was| for|:)?|goal(?: of| is|:)?|ambition(?: of| is|:)?|(?:want|hope|plan|intend|expect)s? to|should|we will|to reach)\b[^.;,]{0,50}$/i;
const aimedBehind = /^[^.;,\d]{0,4}\s?(?:target|aim|goal)\b/i;

/** "An increase of 12%", "rose by 12%", "up 3%"; "29 more", "6 percentage points". */
const changedBefore =
	/(?:\b(?:increas|decreas|reduc|improv|declin|grow|drop)\w*(?: of)?|\b(?:rise|fall|growth|up|down|rose|fell|grew)(?: of)?|\b(?:increas|decreas|reduc|improv|declin|ris|rose|rais|fall|fell|grow|grew|drop)\w*\b[^.,;]{0,40}\bby)\s*$/i;
const changedBehind =
	/^\s?(?:percentage )?points?\b|^\s(?:\p{L}+ ){0,1}(?:more|fewer|less|extra|additional)\b(?! than (?:half|one|two|three|a))/iu;

const askedBefore = /\b(?:sent to|asked|invited|surveyed|issued to|n ?=)\s*(?:all )?$/i;
const answers =
	/^(?:\s\p{L}+){0,4}\s(?:who )?(?:answered|responded|replied|took part|(?:were|was) (?:asked|surveyed|invited))\b|^(?:\s\p{L}+){0,2}\s(?:responses|respondents|replies)\b/iu;
const rateBefore = /\b(?:response|return|completion) rate(?: of| was| is|:)?\s*$|\bturnout(?: of| was)?\s*$/i;
const rateBehind = /^\)?\s(?:response|return|completion) rate\b/i;

/** `at` and `end` are where the number stands; `until` is where the next one begins. */
export function roleOf(text: string, at: number, end: number, until = text.length): RoleOfNumber {
	const before = text.slice(Math.max(0, at - 80), at);
	const clause = /^[^,;.]*/.exec(text.slice(end, until))?.[0] ?? '';
	const behind = text.slice(end, Math.min(until, end + 60));
	const lead = compares.test(before) ? (/[^,;.]*$/.exec(before)?.[0] ?? '') : '';
	const theirs = others.exec(lead) ?? others.exec(clause);
	if (rateBefore.test(before) || rateBehind.test(behind)) return { role: 'response rate', whose: null };
	if (changedBefore.test(before) || changedBehind.test(behind)) return { role: 'change', whose: null };
	if (theirs) return { role: 'comparator', whose: theirs[0] };
	if (aimedBefore.test(before) || aimedBehind.test(behind)) return { role: 'target', whose: null };
	if (askedBefore.test(before) || answers.test(behind)) return { role: 'base', whose: null };
	return { role: 'value', whose: null };
}

/** What a number that is no value of ours seems to be: a sentence. */
export function roleDoubt({ role, whose }: RoleOfNumber): string | null {
	switch (role) {
		case 'value':
			return null;
		case 'target':
			return 'It seems to be a number to reach, not what was counted.';
		case 'comparator':
			return `It seems to be somebody else’s, to compare with${whose === null ? '' : ` (${whose})`}.`;
		case 'change':
			return 'It seems to tell of a change, not of how many there are.';
		case 'base':
			return 'It seems to say how many were asked or answered.';
		case 'response rate':
			return 'It seems to say how many of those asked did answer.';
	}
}
