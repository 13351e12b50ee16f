// A reading laid out for review. Of the document only those lines are kept that show where something was read.
import { Unreadable, type Place, type SourceDocument } from '../reading/source/document.ts';
import { proposeStrategy } from '../reading/propose.ts';
import type { Ledger, StrategyProposal } from '../reading/proposal.ts';
import { itemsToReview } from './items-to-review.ts';
import {
	longestWords,
	mostItems,
	type ReviewHead,
	type ReviewLedger,
	type ReviewName,
	type ReviewNote,
	type StrategyReview,
} from './review.ts';

const longestLine = 2000;
/** Lines beside an item that help to find it on paper. */
const around = 2;
/** A reading that cannot be stored is told at once, not after it was put right. */
const mostLetters = 900_000;

export function startReview(source: string, document: SourceDocument): StrategyReview {
	const read = proposeStrategy(document);
	const head = headOf(read);
	const review: StrategyReview = {
		format: 'heard review 1',
		source: source.slice(0, 200),
		...head,
		items: itemsToReview(read),
		notes: notesOf(read),
		names: namesOf(read),
		lines: [],
		...(read.ledger ? { ledger: ledgerToReview(read.ledger) } : {}),
	};
	const all = [head.headPlaces, ...[...review.items, ...review.notes].map(({ places }) => places)].flat();
	const whole = { ...review, lines: linesAt(document.text, all) };
	const tooMany = whole.items.length > mostItems || whole.notes.length > mostItems;
	if (tooMany || JSON.stringify(whole).length > mostLetters)
		throw new Unreadable('More was read in this file than a strategy could hold. Read it in part by part.');
	return whole;
}

function headOf(read: StrategyProposal) {
	const { title, period, status, vision, scrutiny } = read;
	const head: ReviewHead = {
		title: (title?.text ?? '').slice(0, 200),
		periodFrom: (period?.from ?? '').slice(0, 40),
		periodTo: (period?.to ?? '').slice(0, 40),
		status: status?.status ?? 'draft',
		vision: (vision?.text ?? '').slice(0, longestWords),
		scrutiny: (scrutiny[0]?.text ?? '').slice(0, 1000),
		calls: (read.priorities[0]?.word ?? '').toLowerCase().slice(0, 60),
		callThem: 'as before',
	};
	const found = [title, period, status, vision, scrutiny[0]].filter(
		(one) => one !== null && one !== undefined,
	);
	return {
		head,
		headDoubts: found.flatMap(({ doubts }) => doubts).slice(0, 30),
		headPlaces: found.flatMap(({ places }) => places).slice(0, 50),
	};
}

function notesOf({ concerns, contradictions, unread, voices }: StrategyProposal): ReviewNote[] {
	const noted = [
		...concerns.map(({ text, doubts, places }) => ({
			about: 'concern' as const,
			text,
			why: doubts.join(' ') || 'It tells of something done to somebody.',
			places,
		})),
		...contradictions.map(({ kind, text, places }) => ({
			about: 'contradiction' as const,
			text,
			why: kind,
			places,
		})),
		...unread.map(({ why, text, places }) => ({ about: 'unread' as const, text, why, places })),
		...voices.map(({ text, did, places }) => ({
			about: 'voice' as const,
			text,
			why: did === null ? '' : `What was done: ${did}`,
			places,
		})),
	];
	return noted.map((one, index) => ({
		...one,
		key: `${one.about}-${index + 1}`,
		text: one.text.slice(0, longestWords),
		why: one.why.slice(0, 1000),
		places: one.places.slice(0, 50),
		seen: false,
	}));
}

const longestLeft = 600;

function ledgerToReview({ notPlaced, ...counts }: Ledger): ReviewLedger {
	return {
		...counts,
		notPlaced: notPlaced.map(({ priority, heading, text, places, ...line }) => ({
			...line,
			text: text.length > longestLeft ? `${text.slice(0, longestLeft)} …` : text,
			heading: (heading ?? '').slice(0, 300),
			under: priority,
			places,
		})),
	};
}

/** Each name once, however often it is printed. */
const namesOf = ({ people }: StrategyProposal): ReviewName[] =>
	[...new Map(people.map(({ text, why }) => [text.trim(), why]))]
		.filter(([name]) => name !== '')
		.slice(0, 300)
		.map(([name, why], index) => ({
			key: `name-${index + 1}`,
			name: name.slice(0, 300),
			why,
			publish: false,
		}));

function linesAt(text: string, places: readonly Pick<Place, 'line'>[]) {
	const all = text.split('\n');
	const wanted = new Set<number>();
	for (const { line } of places)
		for (let near = Math.max(1, line - around); near <= Math.min(all.length, line + around); near++)
			wanted.add(near);
	return [...wanted]
		.sort((one, other) => one - other)
		.map((line) => {
			const whole = (all[line - 1] ?? '').replace(/[\r\f]/g, '').trimEnd();
			return { line, text: whole.length > longestLine ? `${whole.slice(0, longestLine)} …` : whole };
		});
}
