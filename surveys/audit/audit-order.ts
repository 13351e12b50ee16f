// Orders: what is told is how many match-ups each option won. Nothing can be proved of any place or pair while there is room for
// three ballots that have any option first, and three that have any option last (points-told.ts). Groups are told by themselves,
// and everybody as their sum; so the sum tells nothing that groups do not.
import { mostOpen } from '../release/breakdown.ts';
import type { PartTold } from '../release/closer-whole.ts';
import type { PlanQuestion } from '../release/plan.ts';
import { leaveRoom, pointsTold, pointSpans } from '../release/points-told.ts';
import { rangeOf } from '../release/range.ts';
import { chanceIn, resultOf } from '../release/result.ts';
import { sumOf, type Span } from '../release/span.ts';
import { evenSteps, stepOf } from '../release/steps.ts';
import { highFrom, smallestBaseForTiers } from '../release/told-order.ts';
import type { AuditedCell, ByRule } from './audited.ts';
import type { ShownGroup } from './audit-picks.ts';
import { joined } from './joined-cells.ts';
import { countsOf, everyWay, possibleBases } from './possible-bases.ts';
import type { ShownFile } from './release-file.ts';
import { sameJson } from './same-json.ts';

interface Ordered {
	question: PlanQuestion;
	/** Null: of an order, groups may be told without everybody. */
	whole: ShownFile | null;
	groups: readonly ShownGroup[];
	groupsElsewhere: boolean;
	asked: number | null;
	/** How many answers anything is told of. */
	least: number;
}

const mostPoints = ({ choices }: PlanQuestion, ballots: number) => 2 * ballots * (choices.length - 1);

/** The points (doubled) that may stand behind what is told of each option; null: nothing is told of one. */
function pointsOf(question: PlanQuestion, told: ShownFile, ballots: number) {
	const most = mostPoints(question, ballots);
	const high = Math.ceil((highFrom * most) / 100);
	const levels: Record<string, Span> = {
		high: { lo: high, hi: most },
		middle: { lo: most - high + 1, hi: high - 1 },
		low: { lo: 0, hi: most - high },
	};
	const points = question.choices.flatMap(({ id }) => {
		const score = told.scores?.find(({ choice }) => choice === id);
		if (score) return [countsOf(score, most)];
		const level = told.ranking?.tiers.find(({ options }) => options.includes(id))?.level ?? '';
		const span = Object.hasOwn(levels, level) ? levels[level] : undefined;
		return span ? [{ ...span, middle: Math.floor((span.lo + span.hi) / 2) }] : [];
	});
	return points.length === question.choices.length ? points : null;
}

/** Numbers of ballots for which the rule tells just this by itself. */
const byRule = (
	question: PlanQuestion,
	told: ShownFile,
	extra: (spans: Span[], base: number) => object = () => ({}),
) =>
	possibleBases(told.base).flatMap((base): PartTold[] => {
		const points = pointsOf(question, told, base);
		if (!points || base < 2) return [];
		const spans = pointsTold(
			points.map(({ middle }) => middle),
			base,
		);
		const same = spans && sameJson({ ...resultOf(question, spans, base), ...extra(spans, base) }, told);
		return spans && same ? [{ base, spans }] : [];
	});

export function auditOrder({ question, whole, groups, groupsElsewhere, asked, least }: Ordered) {
	const fewest = Math.max(least, smallestBaseForTiers);
	const parts = groups.map(({ result }) => byRule(question, result).filter(({ base }) => base >= fewest));
	const wholes = whole
		? wholesByRule(question, whole, { parts, asked, fewest }).filter(({ base }) => base >= least)
		: [];
	const told = [
		...(whole ? [{ label: '', result: whole, by: wholes, isSum: groups.length > 0 }] : []),
		...groups.map(({ label, result }, at) => ({ label, result, by: parts[at] ?? [], isSum: false })),
	].map((one) => (one.by.length > 0 ? one : { ...one, by: plain(question, one.result) }));
	const followed = whole
		? wholes.length > 0 && firstPlacesFollow(whole, wholes)
		: parts.every((bases) => bases.length > 0);
	const rule: ByRule = followed ? 'followed' : groupsElsewhere ? 'unseen' : 'broken';
	return {
		rule,
		cells: told.flatMap(({ label, by }) => cellsOf(question, label, by)),
		places: told.some(({ by, isSum }) => !isSum && by.some(({ base, spans }) => !leaveRoom(spans, base))),
	};
}

/** What is told, as it stands, whatever rule made it. */
const plain = (question: PlanQuestion, told: ShownFile): PartTold[] =>
	possibleBases(told.base).flatMap((base) => {
		const spans = pointsOf(question, told, base);
		return spans ? [{ base, spans }] : [];
	});

function wholesByRule(
	question: PlanQuestion,
	whole: ShownFile,
	{ parts, asked, fewest }: { parts: PartTold[][]; asked: number | null; fewest: number },
): PartTold[] {
	const extra = (spans: Span[], ballots: number) => ({
		...chanceIn(question, spans, { ballots, asked }),
		...(whole.shownFirst && { shownFirst: whole.shownFirst }),
	});
	return parts.length === 0
		? byRule(question, whole, extra)
		: sums(question, whole, { parts, extra, fewest });
}

interface Sums {
	parts: PartTold[][];
	extra: (spans: Span[], base: number) => object;
	/** Of fewer nothing is told. */
	fewest: number;
}

/** Numbers for which everybody is told as the sum of the groups, and of those in none as none to all, or as one step more. */
function sums(question: PlanQuestion, whole: ShownFile, { parts, extra, fewest }: Sums): PartTold[] {
	const found: PartTold[] = [];
	for (const told of everyWay(parts))
		for (const base of possibleBases(whole.base)) {
			const rest = told.reduce((left, part) => left - part.base, base);
			if (rest < 0 || (rest * mostOpen > base && rest < fewest)) continue;
			const own = question.choices.map((_, option) =>
				sumOf(told.flatMap(({ spans }) => spans[option] ?? [])),
			);
			const fits = (spans: Span[]) =>
				sameJson({ ...resultOf(question, spans, base), ...extra(spans, base) }, whole);
			const open = own.map(({ lo, hi }) => ({ lo, hi: hi + mostPoints(question, rest) }));
			if (rest * mostOpen <= base && fits(open)) found.push({ base, spans: open });
			else if (rest >= fewest) {
				const middles = pointsOf(question, whole, base) ?? [];
				const left = middles.map(
					({ middle }, option) => middle - ((own[option]?.lo ?? 0) + (own[option]?.hi ?? 0)) / 2,
				);
				const steps = pointSpans(
					left.map((one) => Math.max(0, Math.round(one))),
					rest,
				);
				const spans = own.map((span, option) => sumOf([span, steps[option] ?? span]));
				if (fits(spans)) found.push({ base, spans });
			}
		}
	return found;
}

/** Where the first choice stood is a question of its own, of those who saw a list that was drawn. */
const firstPlacesFollow = ({ shownFirst }: ShownFile, wholes: readonly PartTold[]): boolean =>
	!shownFirst ||
	wholes.some(({ base }) => {
		for (let seen = smallestBaseForTiers; seen <= base; seen++) {
			const steps = evenSteps(seen);
			if (
				shownFirst.every((range) =>
					sameJson(rangeOf(stepOf(countsOf(range, seen).middle, steps, seen), seen), range),
				)
			)
				return true;
		}
		return false;
	});

/** In match-ups, a pair that was left unplaced being half a win each. */
const cellsOf = (question: PlanQuestion, group: string, by: readonly PartTold[]): AuditedCell[] =>
	joined(
		by.map(({ base, spans }) =>
			question.choices.map(({ label }, place) => ({
				...{ group, choice: label, counted: 'won' as const },
				can: { lo: (spans[place]?.lo ?? 0) / 2, hi: (spans[place]?.hi ?? 0) / 2 },
				of: { lo: mostPoints(question, base) / 2, hi: mostPoints(question, base) / 2 },
				proved: [],
			})),
		),
	);
