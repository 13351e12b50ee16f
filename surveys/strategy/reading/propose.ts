// A document read as a strategy: every rule of this folder, in their order. Pure and the same for every file.
import { refuseTooLarge, type SourceDocument } from './source/document.ts';
import { withoutContents } from './outline/contents-page.ts';
import { withWholeWords } from './find/earned.ts';
import { findPlans } from './find/find-actions.ts';
import { findContradictions } from './find/find-contradictions.ts';
import { findCouncil, findPeriod, findStatus, findTitle, findVision } from './find/find-cover.ts';
import { findFigures } from './find/find-figures.ts';
import { findGlossary, findPrinciples } from './find/find-glossary.ts';
import { findPeople } from './find/find-people.ts';
import { findPriorities } from './find/find-priorities.ts';
import { findCommitments, findPledges } from './find/find-promises.ts';
import { findSaidAndDone } from './find/said-and-done.ts';
import { findGroups, findScrutiny } from './find/find-scrutiny.ts';
import { findUnread, notFound } from './find/find-unread.ts';
import { findVoices } from './find/find-voices.ts';
import { withHeadings } from './outline/headings.ts';
import { findListedMeasures } from './find/measure-of.ts';
import { ledgerOf, withConcerns } from './ledger.ts';
import { outlineOf, type PlacedBlock } from './outline/outline.ts';
import type { StrategyProposal } from './proposal.ts';
import { withPrioritiesOfPlan } from './find/priorities-of-plan.ts';
import { withRecords } from './outline/records.ts';
import { wholeItems } from './outline/whole-items.ts';

export function proposeStrategy(document: SourceDocument): StrategyProposal {
	refuseTooLarge(document);
	if (document.written) return document.written;
	const { blocks, priorities: outlined } = outlineIn(document);
	const { priorities, named } = findPriorities(blocks, outlined);
	const glossary = findGlossary(blocks);
	const pairs = findSaidAndDone(blocks, priorities.length > 0);
	const plans = findPlans(blocks, named, new Set([...tablesOf(glossary, blocks), ...pairs.tables]));
	const parted = withPrioritiesOfPlan({
		priorities,
		actions: plans.actions,
		measures: [...plans.measures, ...listedAfter(plans.measures.length, blocks)],
	});
	const cover = coverOf(blocks);
	const figures = inOrder('figure', [...findFigures(blocks), ...plans.figures]);
	const read: StrategyProposal = {
		format: 'heard strategy 1',
		...cover,
		priorities: parted.priorities,
		...promisesIn(blocks, pairs, priorities.length > 0),
		actions: parted.actions,
		measures: parted.measures,
		figures,
		glossary,
		principles: findPrinciples(blocks),
		contradictions: findContradictions(blocks, { ...parted, figures, period: cover.period }),
		people: findPeople(blocks),
		unread: inPlace([
			...notFound({ ...cover, priorities: parted.priorities }),
			...findUnread(blocks),
			...plans.unread,
		]),
	};
	const whole = withWholeWords(read);
	return withConcerns(whole, ledgerOf(document, blocks, whole));
}

function outlineIn(document: SourceDocument) {
	const { blocks, titles } = withoutContents(document.blocks);
	return outlineOf(withHeadings(withRecords(wholeItems(blocks)), titles), titles);
}

function coverOf(blocks: readonly PlacedBlock[]) {
	const title = findTitle(blocks);
	return {
		title,
		council: findCouncil(blocks),
		period: findPeriod(blocks, title),
		status: findStatus(blocks),
		vision: findVision(blocks),
		scrutiny: findScrutiny(blocks),
		groups: findGroups(blocks),
	};
}

/** The tables that a glossary was read from: they are no plan. */
const tablesOf = (glossary: StrategyProposal['glossary'], blocks: readonly PlacedBlock[]) =>
	blocks.filter(
		(block): block is PlacedBlock =>
			block.kind === 'table' &&
			glossary.some(({ places }) => block.rows.some(({ place }) => place === places[0])),
	);

/** Measures of lists, numbered on from those of plans. */
const listedAfter = (before: number, blocks: readonly PlacedBlock[]) =>
	findListedMeasures(blocks).map((one, index) => ({ ...one, key: `measure-${before + index + 1}` }));

/** What was promised, by whom, and what was said, by every rule that finds any of it. */
function promisesIn(
	blocks: readonly PlacedBlock[],
	pairs: ReturnType<typeof findSaidAndDone>,
	hasPriorities: boolean,
) {
	const { pledges, concerns } = findPledges(blocks);
	const { voices, concerns: told } = findVoices(blocks);
	return {
		pledges,
		voices: inOrder('voice', [...voices, ...pairs.voices]),
		concerns: [...concerns, ...told, ...pairs.concerns],
		commitments: inOrder('commitment', [...findCommitments(blocks, hasPriorities), ...pairs.commitments]),
	};
}

const inPlace = <T extends { places: { offset: number }[] }>(items: readonly T[]) =>
	items.toSorted((one, other) => (one.places[0]?.offset ?? 0) - (other.places[0]?.offset ?? 0));

/** Of two rules, in printed order, and numbered through. */
const inOrder = <T extends { places: { offset: number }[] }>(kind: string, items: readonly T[]) =>
	inPlace(items).map((one, index) => ({ ...one, key: `${kind}-${index + 1}` }));
