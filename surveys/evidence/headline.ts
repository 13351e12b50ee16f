// What a finding says in one line. It is worked out from what was released, never from anything finer, so a line can
// say no more than the release does.
import type { Range } from '../release/range.ts';
import type { Finding } from './finding.ts';
import { sumOfRanges } from './sum-of-ranges.ts';

export type Headline =
	/** Fewer than ten answered. */
	| { kind: 'too-few' }
	/**
	 * So many chose this. Several labels: `together`, the range is of everybody who chose one of them; otherwise of each
	 * of them, and nothing tells them apart.
	 */
	| { kind: 'share'; labels: string[]; together: boolean; range: Range }
	/** An option's place in the order, and how many put it first; null where that is not told. */
	| { kind: 'place'; label: string; place: number; of: number; joint: boolean; first: Range | null }
	/** The themes that most spoke of, in their own words. */
	| { kind: 'themes'; labels: string[]; range: Range }
	/** Answered in own words, of which nothing was cleared for showing. */
	| { kind: 'own-words' };

const agreeing = ['4', '5'];

export function headlineOf(finding: Pick<Finding, 'question' | 'option' | 'voices'>): Headline {
	const { kind, choices, result } = finding.question;
	if (!result.shown) return { kind: 'too-few' };
	const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
	const { option } = finding;
	switch (kind) {
		case 'put-in-order': {
			const place = result.order?.find((one) => (option ? one.option === option.id : one.place === 1));
			const first = result.shares.find(({ choice }) => choice === place?.option);
			if (!place) return { kind: 'too-few' };
			return {
				kind: 'place',
				label: label(place.option),
				place: place.place,
				of: choices.length,
				joint: place.joint,
				first: first ? { from: first.from, to: first.to } : null,
			};
		}
		case 'agree': {
			const agrees = choices.filter(({ id, joins }) =>
				(joins ?? [id]).every((face) => agreeing.includes(face)),
			);
			const [chosen, others] = partition(result.shares, ({ choice }) =>
				agrees.some(({ id }) => id === choice),
			);
			const labels = chosen.map(({ choice }) => label(choice));
			return { kind: 'share', labels, together: true, range: sumOfRanges(chosen, others) };
		}
		case 'choose-one':
		case 'choose-many': {
			const shares = option ? result.shares.filter(({ choice }) => choice === option.id) : result.shares;
			return shareHeadline(
				'share',
				shares.map(({ choice, from, to }) => ({ label: label(choice), from, to })),
			);
		}
		case 'own-words':
			return shareHeadline(
				'themes',
				(finding.voices?.themes ?? []).map(({ name, from, to }) => ({ label: name, from, to })),
			);
	}
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
