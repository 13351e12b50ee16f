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
import { outlineOf, type Placed } from './outline/outline.ts';
import type { StrategyProposal } from './proposal.ts';
import { withPrioritiesOfPlan } from './find/priorities-of-plan.ts';
import { withRecords } from './outline/records.ts';
import { wholeItems } from './outline/whole-items.ts';

export function proposeStrategy(document: SourceDocument): StrategyProposal {
	refuseTooLarge(document);
	if (document.written) return document.written;
	const { blocks: kept, titles } = withoutContents(document.blocks);
	const { blocks, priorities: outlined } = outlineOf(
		withHeadings(withRecords(wholeItems(kept)), titles),
		titles,
	);
	const { priorities, named } = findPriorities(blocks, outlined);
	const glossary = findGlossary(blocks);
	const words = new Set(
		blocks.filter(
			(block): block is Placed =>
				block.kind === 'table' &&
				glossary.some(({ places }) => block.rows.some(({ place }) => place === places[0])),
		),
	);
	const pairs = findSaidAndDone(blocks, priorities.length > 0);
	const plans = findPlans(blocks, named, new Set([...words, ...pairs.tables]));
	const listed = findListedMeasures(blocks).map((one, index) => ({
		...one,
		key: `measure-${plans.measures.length + index + 1}`,
	}));
	const parted = withPrioritiesOfPlan({
		priorities,
		actions: plans.actions,
		measures: [...plans.measures, ...listed],
	});
	const { actions, measures } = parted;
	const figures = inOrder('figure', [...findFigures(blocks), ...plans.figures]);
	const title = findTitle(blocks);
	const council = findCouncil(blocks);
	const vision = findVision(blocks);
	const period = findPeriod(blocks, title);
	const { pledges, concerns } = findPledges(blocks);
	const { voices, concerns: told } = findVoices(blocks);
	const read: StrategyProposal = {
		format: 'heard strategy 1',
		title,
		council,
		period,
		status: findStatus(blocks),
		vision,
		scrutiny: findScrutiny(blocks),
		groups: findGroups(blocks),
		priorities: parted.priorities,
		pledges,
		voices: inOrder('voice', [...voices, ...pairs.voices]),
		concerns: [...concerns, ...told, ...pairs.concerns],
		commitments: inOrder('commitment', [
			...findCommitments(blocks, priorities.length > 0),
			...pairs.commitments,
		]),
		actions,
		measures,
		figures,
		glossary,
		principles: findPrinciples(blocks),
		contradictions: findContradictions(blocks, {
			measures,
			figures,
			actions,
			priorities: parted.priorities,
			period,
		}),
		people: findPeople(blocks),
		unread: [
			...notFound({ title, council, period, vision, priorities: parted.priorities }),
			...findUnread(blocks),
			...plans.unread,
		].sort((one, other) => (one.places[0]?.offset ?? 0) - (other.places[0]?.offset ?? 0)),
	};
	const whole = withWholeWords(read);
	return withConcerns(whole, ledgerOf(document, blocks, whole));
}

/** Of two rules, in printed order, and numbered through. */
const inOrder = <T extends { places: { offset: number }[] }>(kind: string, items: readonly T[]) =>
	items
		.toSorted((one, other) => (one.places[0]?.offset ?? 0) - (other.places[0]?.offset ?? 0))
		.map((one, index) => ({ ...one, key: `${kind}-${index + 1}` }));
