// The repair of one question: tells as much of it as the audit allows. An exact search, the least loss first:
// 1. which groups to show: as many as can be, then those with the most answers, then in the plan's order;
// 2. where not even the whole may be told: which choices to join; of an order, its places without first choices;
// 3. where that is not enough either, the question is withheld.
// (Complementary suppression by least loss: Fischetti and Salazar, Management Science 47 (2001); joining categories
// before suppressing: Hundepool et al., Statistical Disclosure Control (2012), ch. 4.)
import type { Slip } from '../ballot/unbundle.ts';
import { audit } from './audit.ts';
import { forcedBy, type Forced } from './bounds.ts';
import { readSlips, type CountedQuestion, type ReleasedChoice, type Tally } from './count.ts';
import { joinings } from './joinings.ts';
import { knownOf, type Context } from './known.ts';
import { smallestBase } from './range.ts';
import { shownResult } from './result.ts';
import type { Known, Published } from './unknowns.ts';

export interface Reason {
	question: string;
	did:
		| 'hid groups'
		| 'joined choices'
		| 'left out first choices'
		| 'left out detail'
		| 'withheld the question'
		| 'kept the earlier release';
	/** The ids of the groups that were hidden, of the choices that were joined, or of the groups that grew too little. */
	what: string[];
	/** What could have been proved otherwise. */
	because: Forced[];
}

/** What is told of a question. */
export interface Told {
	choices: ReleasedChoice[];
	/** null: the question is withheld. */
	published: Published | null;
	reasons: Reason[];
}

/** One way to tell a question, whichever groups are shown. */
interface Form {
	did: Reason['did'] | null;
	choices: ReleasedChoice[];
}

/** Tells a question that ten or more answered; `offered` counts it as it was offered, `slips` are those of all. */
export function repair(
	question: CountedQuestion,
	slips: readonly Slip[],
	offered: Tally,
	context: Context,
): Told {
	const groups = [...offered.groups.keys()];
	let own: Slip[] | null = null;
	const recount = (asked: CountedQuestion) => {
		own ??= slips.filter((slip) => slip.question === question.id);
		return readSlips([asked], groups, own)[0]?.tally() ?? offered;
	};
	const tellingOf = ({ choices, did }: Form) => {
		const asked = { ...question, choices };
		const counts = choices === question.choices ? offered : recount(asked);
		return (shown: readonly string[]): [Published, Known] => [
			publishedOf(asked, counts, shown, did !== 'left out first choices'),
			knownOf(context, counts, shown),
		];
	};
	const reason = (did: Reason['did'], what: string[], because: Forced[]) => ({
		question: question.id,
		did,
		what,
		because,
	});
	const asOffered = forcedBy(...tellingOf({ choices: question.choices, did: null })([]));
	for (const form of formsOf(question, offered)) {
		const telling = tellingOf(form);
		if (!isSafe(...telling([]))) continue;
		const possible = groups.filter((id) => (offered.groups.get(id)?.base ?? 0) >= smallestBase);
		const shown = groupsToShow(possible, telling);
		const hidden = possible.filter((id) => !shown.includes(id));
		const joined = form.choices.flatMap(({ joins }) => joins ?? []);
		return {
			choices: form.choices,
			published: telling(shown)[0],
			reasons: [
				...(form.did ? [reason(form.did, joined, asOffered)] : []),
				...(hidden.length > 0 ? [reason('hid groups', hidden, forcedBy(...telling(possible)))] : []),
			],
		};
	}
	return {
		choices: question.choices,
		published: null,
		reasons: [reason('withheld the question', [], asOffered)],
	};
}

const isSafe = (published: Published, known: Known) => audit(published, known).next().done === true;

function* formsOf(question: CountedQuestion, offered: Tally): Generator<Form> {
	const { choices, kind } = question;
	yield { did: null, choices };
	if (kind === 'put-in-order') yield { did: 'left out first choices', choices };
	// Of rounds nothing is joined: "A or B" stands in more rounds than any other, and in no order with them.
	else if (kind !== 'best-worst')
		for (const joined of joinings(question, shownResult(question, offered.whole).shares))
			yield { did: 'joined choices', choices: joined };
}

function publishedOf(
	question: CountedQuestion,
	counts: Tally,
	shown: readonly string[],
	shares: boolean,
): Published {
	const result = (some: Tally['whole']) => ({
		...shownResult(question, some),
		...(shares ? {} : { shares: [] }),
	});
	return {
		kind: question.kind,
		whole: result(counts.whole),
		groups: shown.flatMap((id) => {
			const group = counts.groups.get(id);
			return group ? [{ id, result: result(group) }] : [];
		}),
	};
}

type Telling = (shown: readonly string[]) => [Published, Known];

/** The best set of groups that may be shown; none at all may always be, where the whole may be told. */
function groupsToShow(possible: readonly string[], telling: Telling): readonly string[] {
	// What is proved of a group's own cells when it alone is shown is proved beside any others too.
	const alone = possible.filter((id) => ![...audit(...telling([id]))].some(({ group }) => group !== null));
	const size = new Map(telling(possible)[0].groups.map(({ id, result }) => [id, result.base]));
	const answers = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (size.get(id) ?? 0), 0);
	const sets = alone.reduce<string[][]>((sets, id) => [...sets.map((set) => [...set, id]), ...sets], [[]]);
	sets.sort((a, b) => b.length - a.length || answers(b) - answers(a));
	return sets.find((set) => isSafe(...telling(set))) ?? [];
}
