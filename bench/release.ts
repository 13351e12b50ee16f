// What it costs to make and audit the release of a survey of forty questions, from a council's size to a nation's.
// Milliseconds of processor time, so that what else the machine does counts little.
import { explainRelease, type Answer, type ReleasePlan, type Slip } from '#surveys';

const questions = 40;
const named = (prefix: string, number: number) =>
	Array.from({ length: number }, (_, n) => ({ id: `${prefix}${n}`, label: `${prefix}${n}` }));

/** Shares from a seed, so that every run measures the same survey (Numerical Recipes, ch. 7.1). */
function drawer(seed: number) {
	let state = seed;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

type Kind = 'choose-one' | 'choose-many' | 'put-in-order';

function answerOf(kind: Kind, picks: string[]): Answer {
	if (kind === 'choose-one') return { kind, option: picks[0] ?? '' };
	return kind === 'choose-many' ? { kind, options: picks } : { kind, order: picks };
}

/** A survey of forty questions of one kind: small groups and big ones, choices that many pick and that few pick. */
function survey(kind: Kind, ballots: number, groups: number, choices: number) {
	const draw = drawer(ballots + choices);
	const place = (number: number) => Math.floor(draw() ** 2 * number);
	const plan: ReleasePlan = {
		title: 'Forty questions',
		openedOn: null,
		closedOn: null,
		routes: [],
		audience: '',
		notAsked: '',
		asked: null,
		spoilt: 0,
		band: { wording: 'How old are you?', options: named('g', groups) },
		questions: named('q', questions).map(({ id }) => ({
			id,
			kind,
			wording: id,
			choices: named('c', choices),
		})),
	};
	const slips: Slip[] = [];
	for (let n = 0; n < ballots; n++) {
		const band = `g${place(groups)}`;
		for (const { id } of plan.questions) {
			const picks = new Set([`c${place(choices)}`, `c${place(choices)}`, `c${place(choices)}`]);
			slips.push({ question: id, band, answer: draw() < 0.05 ? null : answerOf(kind, [...picks]) });
		}
	}
	return { slips, plan };
}

const sizes: [ballots: number, groups: number, choices: number][] = [
	[40, 3, 5],
	[200, 8, 12],
	[2_000, 8, 12],
	[100_000, 8, 12],
];
for (const kind of ['choose-one', 'choose-many', 'put-in-order'] as const)
	for (const [ballots, groups, choices] of sizes) {
		const { slips, plan } = survey(kind, ballots, groups, choices);
		const start = process.cpuUsage();
		const { release } = explainRelease(slips, plan);
		const { user, system } = process.cpuUsage(start);
		const milliseconds = Math.round((user + system) / 1000);
		const results = release.questions.flatMap(({ result, bands }) => [
			result,
			...bands.map((band) => band.result),
		]);
		const shown = results.filter((result) => result.shown).length;
		console.log(
			`${kind}, ${questions} questions of ${choices} choices, ${groups} groups, ${ballots} ballots: ${milliseconds} ms, ${shown} of ${results.length} results shown`,
		);
	}
