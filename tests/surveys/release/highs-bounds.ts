// Bounds by a general solver that shares nothing with ours: the rules of a release, written once more as an integer
// programme from the words of docs/release-format.md, and solved by HiGHS.
import loadHighs from 'highs';
import type { Published } from '#surveys';

const highs = await loadHighs();

interface Unknown {
	group: string | null;
	choice: string | null;
}

/** The least and the most of one unknown: a cell, or the size of a group where there is no choice. */
export function bounds(published: Published, { group, choice }: Unknown, mostPicks: number) {
	const { rules, unknowns } = modelOf(published, mostPicks);
	const goal = `${group === '' ? 'w' : (group ?? 'rest')}.${choice === null ? 'n' : cellOf(published, choice)}`;
	const solve = (direction: string) => {
		const model = [direction, ` obj: ${goal}`, 'Subject To', ...rules, 'Generals', unknowns.join(' '), 'End'];
		const { Status, ObjectiveValue } = highs.solve(model.join('\n'), { output_flag: false });
		if (Status !== 'Optimal') throw new Error(`HiGHS says: ${Status}`);
		return Math.round(ObjectiveValue);
	};
	return { lo: solve('Minimize'), hi: solve('Maximize') };
}

/** The unknown of a choice; of rounds, one picked as worst is told by the words before it. */
function cellOf({ whole }: Published, choice: string): string {
	const worst = choice.replace('picked as worst: ', '');
	const at = (one: string) => whole.shares.findIndex((share) => share.choice === one);
	return worst === choice ? `c${at(choice)}` : `l${at(worst)}`;
}

type Shown = Published['whole'];
type AddRule = (text: string) => void;

function modelOf({ kind, whole, groups }: Published, mostPicks: number) {
	const rules: string[] = [];
	const rule: AddRule = (text) => rules.push(` r${rules.length}: ${text}`);
	const parts = [...groups.map(({ id }) => id), 'rest'];
	const best = whole.shares.map((_, place) => `c${place}`); // joined ids have a plus, which would be a sum
	const worst = (whole.worst ?? []).map((_, place) => `l${place}`);
	const choices = [...best, ...worst];
	const ordered = kind === 'put-in-order';
	const what = ['n', ...choices, ...(ordered ? choices.map((choice) => `p${choice}`) : [])];
	told('w', whole, rule);
	for (const { id, result } of groups) told(id, result, rule);
	for (const name of ['w', ...parts]) {
		const sum = (some: string[]) => some.map((choice) => `${name}.${choice}`).join(' + ');
		const cells = sum(choices);
		for (const choice of choices) rule(`${name}.${choice} - ${name}.n <= 0`);
		if (kind !== 'choose-many' && kind !== 'best-worst') rule(`${cells} - ${name}.n = 0`);
		else if (name !== 'w') {
			rule(`${cells} - ${name}.n >= 0`);
			for (const some of [best, worst])
				if (some.length > 0) rule(`${sum(some)} - ${mostPicks} ${name}.n <= 0`);
		}
		if (ordered) points(name, choices, rule);
	}
	for (const one of what) rule(`${parts.map((part) => `${part}.${one}`).join(' + ')} - w.${one} = 0`);
	return { rules, unknowns: ['w', ...parts].flatMap((name) => what.map((one) => `${name}.${one}`)) };
}

/** What is told of everybody or of a group. */
function told(name: string, { base, grain, shares, worst = [], ranking, scores = [] }: Shown, rule: AddRule) {
	const [least, most] = grain === 20 ? [10, 29] : grain === 10 ? [30, 99] : [100, 1e9];
	rule(`${name}.n >= ${Math.max(least, base - 2)}`);
	rule(`${name}.n <= ${Math.min(most, base + 2)}`);
	const range = (unknown: string, outOf: number, { from, to }: { from: number; to: number }) => {
		if (from === 0) rule(`100 ${unknown} - ${to * outOf} ${name}.n <= 0`);
		else if (to === 100) rule(`100 ${unknown} - ${from * outOf} ${name}.n >= 0`);
		else {
			rule(`100 ${unknown} - ${from * outOf} ${name}.n >= ${from === grain ? 1 : 0}`);
			rule(`100 ${unknown} - ${to * outOf} ${name}.n <= -1`);
		}
	};
	for (const [place, share] of shares.entries()) range(`${name}.c${place}`, 1, share);
	for (const [place, share] of worst.entries()) range(`${name}.l${place}`, 1, share);
	for (const score of scores) range(`${name}.p${score.choice}`, 2 * (shares.length - 1), score);
	const one = 2 * (shares.length - 1); // what one more ballot can put between two options
	const tiers = ranking?.tiers ?? [];
	for (const [n, { options, level }] of tiers.entries())
		for (const option of options) {
			const points = `${name}.p${option}`;
			if (level === 'high') rule(`100 ${points} - ${60 * one} ${name}.n >= 0`);
			else if (level !== null) rule(`100 ${points} - ${60 * one} ${name}.n <= -1`);
			if (level === 'low') rule(`100 ${points} - ${40 * one} ${name}.n <= 0`);
			else if (level !== null) rule(`100 ${points} - ${40 * one} ${name}.n >= 1`);
			for (const lower of tiers[n + 1]?.options ?? [])
				if (level === null) rule(`${points} - ${name}.p${lower} >= ${one + 1}`);
		}
}

/** Twice the match-ups won: all of them by who is first, two fewer at most by who is not; every match-up by somebody. */
function points(name: string, choices: readonly string[], rule: AddRule) {
	const rivals = choices.length - 1;
	rule(
		`${choices.map((choice) => `${name}.p${choice}`).join(' + ')} - ${rivals * (rivals + 1)} ${name}.n = 0`,
	);
	for (const choice of choices) {
		rule(`${name}.p${choice} - ${2 * rivals} ${name}.${choice} >= 0`);
		rule(`${name}.p${choice} - 2 ${name}.${choice} - ${2 * (rivals - 1)} ${name}.n <= 0`);
	}
}
