// What a release leaves out for safety and which cells forced it, in plain lines for whoever checks a release.
import type { Forced, Reason, ReleasePlan } from '#surveys';

const quoted = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join(', ');

/** One paragraph for each thing that was given up; a single line where nothing was. */
export function explain(reasons: readonly Reason[], plan: ReleasePlan): string {
	if (reasons.length === 0) return 'Nothing had to be left out: no count can be proved that must not be.';
	return reasons.map((reason) => paragraph(reason, plan)).join('\n\n');
}

function paragraph({ question: id, did, what, because }: Reason, plan: ReleasePlan): string {
	const question = plan.questions.find((one) => one.id === id);
	const groups = plan.band?.options ?? [];
	const labels = [...(question?.choices ?? []), ...groups, { id: '', label: 'everybody' }];
	const label = (one: string) => labels.find((known) => known.id === one)?.label ?? one;
	const things = what.length > 0 ? `: ${quoted(what.map(label))}` : '';
	const title = question ? `${question.wording}\n  ` : '';
	const lines = because.map((forced) => `    ${proof(forced, label)}`);
	const why = lines.length > 0 ? ', because otherwise it could be proved:' : notGrown(did);
	return [`${title}${did}${things}${why}`, ...lines].join('\n');
}

const notGrown = (did: Reason['did']) =>
	did === 'kept the earlier release'
		? ', because they did not grow by ten answers, or are told by other choices than before'
		: did === 'left out detail'
			? ', because no other ballots were found that would be told the same'
			: '';

/** Of rounds it says too what was picked as worst. */
function pickedAs(choice: string, label: (id: string) => string): string {
	const [, worst] = /^picked as worst: (.*)$/s.exec(choice) ?? [];
	return worst === undefined ? `picked “${label(choice)}”` : `picked “${label(worst)}” as worst`;
}

function proof({ kind, group, choice, between }: Forced, label: (id: string) => string): string {
	const who = group === '' ? 'everybody' : group === null ? 'those in no shown group' : `“${label(group)}”`;
	const what = choice === null ? 'answered' : pickedAs(choice, label);
	const bounds = between ? `${between.lo} to ${between.hi}` : 'a number that nothing else fits';
	return `${kind}: of ${who}, ${bounds} ${what}`;
}
