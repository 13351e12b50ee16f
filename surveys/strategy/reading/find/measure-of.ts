// One measure out of its printed wording, with its targets. And measures outside of plans: lists under "Measuring success",
// and the sentences of "what difference" that state a number to reach.
import type { Place } from '../source/document.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import type { ProposedMeasure } from '../proposal.ts';
import { sentencesOf } from '../values/sentences.ts';
import { directionOf } from '../values/direction.ts';
import { targetsIn } from '../values/targets.ts';

type Owned = Pick<ProposedMeasure, 'priority' | 'action' | 'outcome' | 'foundIn'>;

/** Measured by what young people, carers or others answer. */
const asks =
	/\b(?:feedback|surveys?|tell us|told us|report (?:that|confidence|feeling)|feel(?:ing)? (?:that|safe|supported|listened|valued|heard|our)|say (?:that|they)|views)\b/i;

const isAllMeant = 'It says “all” or “every”: say whether 100% is a number to reach.';

export function measureOf(wording: string, owned: Owned, places: Place[]): Omit<ProposedMeasure, 'key'> {
	const targets = targetsIn(wording);
	const direction = directionOf(wording, targets);
	return {
		wording,
		targets,
		direction,
		asked: asks.test(wording),
		...owned,
		doubts: targets.some(({ comparison }) => comparison === 'all') ? [isAllMeant] : [],
		places,
	};
}

export function findListedMeasures(blocks: readonly PlacedBlock[]): Omit<ProposedMeasure, 'key'>[] {
	return blocks.flatMap((block) => {
		if (block.kind !== 'item') return [];
		return listedMeasure(block).map((one) => ({ ...one, doubts: [...one.doubts, ...(block.doubts ?? [])] }));
	});
}

/** The measures of one list item. */
function listedMeasure(block: Extract<PlacedBlock, { kind: 'item' }>): Omit<ProposedMeasure, 'key'>[] {
	const { label, priority, heading } = block.under;
	if (
		label === 'measures' &&
		/%|\b(?:numbers?|rates?|percent\w*|proportion|average|times?|attendance|score|levels?|judgements?|exclusions?|feedback|increas\w*|reduc\w*)\b/i.test(
			block.text,
		)
	)
		return [
			measureOf(
				block.text,
				{ priority, action: null, outcome: priority === null ? heading : null, foundIn: 'list' },
				[block.place],
			),
		];
	if (label === 'measures' && block.text.split(' ').length < 14)
		return [
			{
				...measureOf(
					block.text,
					{ priority, action: null, outcome: priority === null ? heading : null, foundIn: 'list' },
					[block.place],
				),
				doubts: ['It stands among measures, but names nothing that is counted.'],
			},
		];
	return label === 'difference' || label === 'will do' ? stated(block, priority) : [];
}

/** A number to reach in running text: only with words that look forward. */
const forward = /\b(?:will|increase|reduce|decrease|improve|ensure|make sure|achieve|at least|target|aim)\b/i;

/** A bare number in running text may count anything; a share, a comparison or a start says that it is a target. */
const certainly = ({ unit, comparison, baseline }: ProposedMeasure['targets'][number]) =>
	unit === '%' || comparison !== 'exactly' || baseline !== null;

/** What was reached already is no number to reach. */
const past = /\b(?:was|were|had|has been|have been)\b/i;

function stated(
	block: Extract<PlacedBlock, { kind: 'item' }>,
	priority: string | null,
): Omit<ProposedMeasure, 'key'>[] {
	const { label } = block.under;
	return sentencesOf(block.text).flatMap(({ text }) => {
		const measure = measureOf(text, { priority, action: null, outcome: null, foundIn: 'text' }, [
			block.place,
		]);
		const certain = measure.targets.some(certainly);
		const ahead = forward.test(text) || (label === 'difference' && !past.test(text));
		return certain && ahead ? [measure] : [];
	});
}
