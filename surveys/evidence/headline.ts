// What a finding says in one line. It is worked out from what was released, never from anything finer, so a line can
// say no more than the release does.
import type { Place } from '../ranking/averaged-borda.ts';
import type { Range } from '../release/range.ts';
import type { Share, Shown } from '../release/result.ts';
import { rangeInOrder } from '../release/range-in-order.ts';
import type { Level } from '../release/told-order.ts';
import type { TakenDown } from '../taking-down/take-down.ts';
import type { Finding } from './finding.ts';
import { sumOfRanges } from './sum-of-ranges.ts';

/** An option's place in the order. */
export interface PlaceHeadline {
	kind: 'place';
	label: string;
	place: number;
	of: number;
	joint: boolean;
	/** How many gave an order, to the nearest five. */
	base: number;
	/** The last of the places that it may share; its own place where it has one to itself. */
	worst: number;
	/** Told instead of a place where few answered. */
	level: Level | null;
	/** The neighbouring places that it is too close to call with. */
	closeTo: number[];
	/** How surely it stands above the next; null where it is last, too close, or few answered. */
	sure: 'clearly' | 'probably' | null;
	/** The share of match-ups that it won; null where few answered. */
	won: Range | null;
	/** Of rounds only: how many picked it as best in any, and as worst, and the one less the other. */
	rounds?: { best: Range; worst: Range; net: Range };
}

/** One answer, or several that are told together, among all that could be given. */
export interface ShareOfWhole extends Range {
	label: string;
	/** Whether it is what the headline speaks of. */
	leads: boolean;
}

export type Headline =
	/** Fewer than ten answered. */
	| { kind: 'too-few' }
	/** It was told, and is told no more. */
	| { kind: 'taken-down'; place: TakenDown }
	/**
	 * So many chose this. Several labels: `together`, the range is of everybody who chose one of them; otherwise of each
	 * of them, and nothing tells them apart. `whole`: where everybody picked exactly one, all that could be picked, in the
	 * order offered, because the commonest answer alone hides who waits longest, or who disagrees.
	 */
	| { kind: 'share'; labels: string[]; together: boolean; range: Range; whole?: ShareOfWhole[] }
	| PlaceHeadline
	/** The themes that most spoke of, in their own words. */
	| { kind: 'themes'; labels: string[]; range: Range }
	/** Answered in own words, of which nothing was cleared for showing. */
	| { kind: 'own-words' };

const agreeing = ['4', '5'];

export function headlineOf(finding: Pick<Finding, 'question' | 'option' | 'voices'>): Headline {
	const { kind, choices, result, takenDown } = finding.question;
	if (takenDown) return { kind: 'taken-down', place: takenDown };
	if (!result.shown) return { kind: 'too-few' };
	const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
	const { option } = finding;
	switch (kind) {
		case 'best-worst':
		case 'put-in-order': {
			const place = result.order?.find((one) => (option ? one.option === option.id : one.place === 1));
			return place ? placeHeadline(label(place.option), choices.length, place, result) : { kind: 'too-few' };
		}
		case 'agree': {
			const [chosen, others] = partition(result.shares, ({ choice }) => agreeing.includes(choice));
			const labels = chosen.map(({ choice }) => label(choice));
			const range = sumOfRanges(chosen, others);
			return { kind: 'share', labels, together: true, range, whole: facesOf(result.shares, label) };
		}
		case 'choose-one':
		case 'choose-many': {
			const all = result.shares.map(({ choice, from, to }) => ({ choice, label: label(choice), from, to }));
			const own = option ? all.filter(({ choice }) => choice === option.id) : all;
			const headline = shareHeadline('share', own);
			return headline.kind === 'share' && kind === 'choose-one' && !option
				? { ...headline, whole: all.map(({ choice: _, ...one }) => leading(one, headline.labels)) }
				: headline;
		}
		case 'own-words':
			return shareHeadline(
				'themes',
				(finding.voices?.themes ?? []).map(({ name, from, to }) => ({ label: name, from, to })),
			);
	}
}

const leading = (one: { label: string } & Range, labels: readonly string[]): ShareOfWhole => ({
	...one,
	leads: labels.includes(one.label),
});

/** Of five faces: those who disagree, those in the middle, those who agree. */
function facesOf(shares: readonly Share[], label: (id: string) => string): ShareOfWhole[] {
	return [['1', '2'], ['3'], agreeing].map((faces) => {
		const [own, others] = partition(shares, ({ choice }) => faces.includes(choice));
		const range =
			own.length === 1 && own[0] ? { from: own[0].from, to: own[0].to } : sumOfRanges(own, others);
		return { label: faces.map(label).join(' or '), ...range, leads: faces === agreeing };
	});
}

function placeHeadline(label: string, of: number, { option, place, joint }: Place, result: Shown): Headline {
	const rangeIn = (list: Share[] | undefined): Range | null => {
		const found = list?.find(({ choice }) => choice === option);
		return found ? { from: found.from, to: found.to } : null;
	};
	const [best, worst, net] = [rangeIn(result.shares), rangeIn(result.worst), rangeInOrder(result, option)];
	const tiers = result.ranking?.tiers ?? [];
	const at = tiers.findIndex(({ options }) => options.includes(option));
	const [before, own, after] = [tiers[at - 1], tiers[at], tiers[at + 1]];
	const closeTo = [
		...(before?.aboveNext === 'too close' ? [before.worst] : []),
		...(own?.aboveNext === 'too close' && after ? [after.best] : []),
	];
	return {
		...{ kind: 'place', label, place, of, joint, base: result.base },
		...(best && worst && net && { rounds: { best, worst, net } }),
		won: rangeIn(result.scores),
		worst: own?.worst ?? place,
		level: own?.level ?? null,
		closeTo,
		sure: own?.aboveNext === 'clearly' || own?.aboveNext === 'probably' ? own.aboveNext : null,
	};
}

/** The labels whose range is the highest of all; equal ranges stand together, because nothing tells them apart. */
function shareHeadline(kind: 'share' | 'themes', shares: readonly ({ label: string } & Range)[]): Headline {
	const from = Math.max(...shares.map((share) => share.from));
	const top = shares.filter((share) => share.from === from);
	const [first] = top;
	if (!first) return kind === 'themes' ? { kind: 'own-words' } : { kind: 'too-few' };
	const labels = top.map(({ label }) => label);
	const range = { from, to: first.to };
	return kind === 'themes' ? { kind, labels, range } : { kind, labels, together: false, range };
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
	return [all.filter(test), all.filter((one) => !test(one))];
}
