// The Inverter for orders of more ballots and options than can be gone through box by box. A release of an order is made of
// points alone, so boxes with the same points are told alike. Ballot by ballot it keeps, for all points that there can be, every
// number that each cell can have with them, as bits.
import type { Answer } from '#surveys';
import type { Claim } from './inverter.ts';
import type { Counting } from './every-box.ts';

/** For each cell a number whose bit n says that so many can be in it: of 31 ballots at most. */
type Possible = Uint32Array;

/** What is proved of any cell by what is told of any points of so many ballots, each one of these answers. */
export function invertedOrders(
	answers: readonly Answer[],
	options: readonly string[],
	{ ballots, counting, told }: { ballots: number; counting: Counting; told: (points: number[]) => string },
): { claims: Claim[]; outcomes: number } {
	const cells = Object.entries(counting);
	const votes = answers.map((answer) => ({
		points: options.map((option) => pointsIn(answer, option, options.length - 1)),
		isIn: cells.map(([, counts]) => counts(answer)),
	}));
	let open = new Map<string, Possible>([[options.map(() => 0).join(), Uint32Array.from(cells, () => 1)]]);
	for (let ballot = 0; ballot < ballots; ballot++) open = withOneMore(open, votes);
	const alike = new Map<string, Possible>();
	for (const [points, possible] of open) add(alike, told(points.split(',').map(Number)), possible);
	const claims = [...alike].flatMap(([told, possible]) =>
		cells.flatMap(([cell], at) =>
			proved(possible[at] ?? 0, ballots).map((what): Claim => ({ what, cell, told })),
		),
	);
	return { claims, outcomes: alike.size };
}

type Votes = readonly { points: number[]; isIn: boolean[] }[];

function withOneMore(open: ReadonlyMap<string, Possible>, votes: Votes): Map<string, Possible> {
	const next = new Map<string, Possible>();
	for (const [key, possible] of open) {
		const before = key.split(',').map(Number);
		for (const { points, isIn } of votes)
			add(next, before.map((own, option) => own + (points[option] ?? 0)).join(), possible, isIn);
	}
	return next;
}

/** `isIn`: the cells that another ballot is in. */
function add(
	to: Map<string, Possible>,
	key: string,
	possible: Possible,
	isIn: readonly boolean[] = [],
): void {
	let own = to.get(key);
	if (!own) to.set(key, (own = new Uint32Array(possible.length)));
	for (let cell = 0; cell < own.length; cell++)
		own[cell] = (own[cell] ?? 0) | ((possible[cell] ?? 0) << (isIn[cell] ? 1 : 0));
}

/** Twice the match-ups that an answer wins for an option. */
function pointsIn(answer: Answer, option: string, rivals: number): number {
	if (answer.kind !== 'put-in-order') return 0;
	const place = answer.order.indexOf(option);
	return place < 0 ? rivals - answer.order.length : 2 * (rivals - place);
}

function proved(bits: number, of: number): Claim['what'][] {
	const only = (...counts: number[]) => counts.reduce((left, count) => left & ~(1 << count), bits) === 0;
	const claims: [boolean, Claim['what']][] = [
		[only(0), 'nobody'],
		[only(of), 'everybody'],
		[only(1, 2), 'one or two'],
		[only(of - 1, of - 2), 'all but one or two'],
	];
	return claims.flatMap(([holds, what]) => (holds ? [what] : []));
}
