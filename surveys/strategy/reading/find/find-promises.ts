// Rules for what is promised: a young people's promise with its wants, a council's pledges, and under each priority what it
// will do and what difference that makes.
import { allegationIn } from './allegation.ts';
import type { Place } from '../source/document.ts';
import { isPromised } from '../outline/heading-words.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { ProposedCommitment, ProposedConcern, ProposedPledge } from '../proposal.ts';
import { isNumber } from '../source/marks.ts';
import { sentencesOf } from '../values/sentences.ts';

export interface Promises {
	pledges: ProposedPledge[];
	concerns: ProposedConcern[];
}

const fromYoung =
	/\b(?:written|made|designed|drawn up|agreed|developed|created) by (?:our |the )?(?:children|young people|care leavers)|\b(?:children|young people|care leavers|children in care council)\b.{0,60}\b(?:told us|asked|wanted|want|said)\b|^we want\b|\btold us they want/i;
/** "What the council promises": its heading says who does. */
const fromCouncil = /\b(?:we|council|corporate parents?)\b.{0,20}\b(?:promises?|pledges?|commits?)\b/i;
const makers =
	/\b((?:Children in Care|Care Leavers?['’]?|Children Looked After|Youth|Young People['’]?s?)(?: and Care Leavers?)? (?:Councils?|Forum|Group))\b/i;

export function findPledges(blocks: readonly PlacedBlock[]): Promises {
	const pledges: ProposedPledge[] = [];
	const concerns: ProposedConcern[] = [];
	const makersOf = makersByPromise(blocks);
	const listed = new Set(blocks.flatMap(({ kind, under }) => (kind === 'item' ? [section(under)] : [])));
	/** The promise whose last point was numbered: what follows it belongs to it. */
	let detailed: string | null = null;
	/** The section whose paragraph promises, with a list that says what it means. */
	let parent: string | null = null;
	for (const block of blocks) {
		const { promise, label, group, priority } = block.under;
		// "We promise to:" outside a priority is the council's promise as a whole.
		const wePromise = label === 'will do' && priority === null;
		if (promise === null || (label !== 'promise' && label !== 'voice' && !wePromise)) continue;
		const maker = makersOf.get(promise);
		const byCouncil = wePromise || fromCouncil.test(promise);
		const by = maker?.by ?? (label === 'voice' ? 'young people' : byCouncil ? 'council' : 'not said');
		const madeBy = maker?.madeBy ?? null;
		const take = (wording: string, doubts: string[]) =>
			pledges.push(pledge(pledges.length, wording, block.place, { madeBy, by, group, priority, doubts }));
		const last = pledges.at(-1);
		const own = block.kind === 'paragraph' && group !== null ? promisedIn(block.text) : null;
		if (block.kind === 'item') {
			const why = allegationIn(block.text);
			if (why) concerns.push({ text: block.text, doubts: [why], places: [block.place], priority });
			else if (last && parent === section(block.under)) addDetail(last, block);
			else take(block.text, block.doubts ?? []);
			detailed = !why && isNumber(block.mark) ? promise : null;
		} else if (block.kind === 'paragraph' && last && detailed === promise) addDetail(last, block);
		else if (own !== null && block.kind === 'paragraph') {
			const list = listed.has(section(block.under));
			if (list !== block.text.endsWith(':')) continue;
			take(own, block.doubts ?? []);
			parent = list ? section(block.under) : null;
		}
	}
	return { pledges: pledges.map(unended), concerns };
}

function addDetail(pledge: ProposedPledge, { text, place }: { text: string; place: Place }): void {
	pledge.detail.push(text);
	pledge.places.push(place);
}

/** What a paragraph promises: all of it, or what stands before "This means we will:". */
function promisedIn(text: string): string | null {
	const sentences = sentencesOf(text).map((one) => one.text);
	const said = text.endsWith(':') ? sentences.slice(0, -1) : sentences;
	const promises = said.some(isPromised);
	return promises ? said.join(' ') : null;
}

const unended = (one: ProposedPledge): ProposedPledge => ({ ...one, wording: one.wording.replace(/;$/, '') });

function pledge(
	index: number,
	wording: string,
	place: Place,
	owner: Pick<ProposedPledge, 'madeBy' | 'by' | 'group' | 'priority' | 'doubts'>,
): ProposedPledge {
	const doubts = owner.by === 'not said' ? ['The document does not say who made this promise.'] : [];
	return {
		key: `pledge-${index + 1}`,
		wording,
		detail: [],
		...owner,
		doubts: [...doubts, ...owner.doubts],
		places: [place],
	};
}

/** Who made each promise: by what is said on it before its first item. */
function makersByPromise(blocks: readonly PlacedBlock[]) {
	const found = new Map<string, { by: ProposedPledge['by']; madeBy: string | null }>();
	for (const block of blocks) {
		const { promise } = block.under;
		const text = wordsIn(block);
		if (promise === null || text === null || (block.kind === 'item' && !isNumber(block.mark))) continue;
		const young = fromYoung.test(text);
		if (!young && found.has(promise)) continue;
		const madeBy = makers.exec(text)?.[1] ?? found.get(promise)?.madeBy ?? null;
		if (young || madeBy) found.set(promise, { by: young ? 'young people' : 'not said', madeBy });
	}
	return found;
}

/** What each priority says it will do, and what difference that makes: its list, or its paragraphs where there is no list. */
export function findCommitments(
	blocks: readonly PlacedBlock[],
	hasPriorities: boolean,
): ProposedCommitment[] {
	const listed = new Set(blocks.flatMap(({ kind, under }) => (kind === 'item' ? [section(under)] : [])));
	const commitments: ProposedCommitment[] = [];
	const labelled = new Set(
		blocks.flatMap(({ under }) => (under.label === 'will do' ? [under.priority] : [])),
	);
	const direct = labelled.size === 0 ? ownHeadings(blocks) : null;
	let top = 0;
	for (const block of blocks) {
		const { label, priority } = block.under;
		// Where no priority was found, what will be done is no less promised.
		if (priority === null && (hasPriorities || block.under.promise !== null)) continue;
		if (priority !== null && label === null && block.kind === 'paragraph' && !labelled.has(priority))
			commitments.push(...inText(block, priority, commitments.length));
		const kind = kindOf(block, direct);
		if (kind === null) continue;
		if (block.kind !== 'item' && !(block.kind === 'paragraph' && !listed.has(section(block.under)))) continue;
		const last = commitments.at(-1);
		const depth = block.kind === 'item' ? block.depth : 0;
		if (block.kind === 'item' && last && depth > top) {
			last.detail.push(block.text);
			last.places.push(block.place);
			continue;
		}
		top = depth;
		commitments.push({
			key: `commitment-${commitments.length + 1}`,
			text: block.text.replace(/;$/, ''),
			detail: [],
			kind,
			priority,
			doubts: doubtsOf(block),
			places: [block.place],
		});
	}
	return commitments;
}

const doubtsOf = (block: PlacedBlock & { text: string; doubts?: string[] }) => [
	...(block.under.label === null ? ['No line above the list says what it is.'] : []),
	...(block.kind === 'item' && block.mark === ''
		? ['Its bullet was lost; it may belong to the item before.']
		: []),
	...(block.doubts ?? []),
	...halfDoubt(block.text),
	...(block.under.priority === null ? ['No priority was found above it.'] : []),
];

/** The heading that begins each priority, as its first block tells. */
const ownHeadings = (blocks: readonly PlacedBlock[]) =>
	new Map(
		blocks
			.toReversed()
			.flatMap(({ under }) => (under.priority === null ? [] : [[under.priority, under.heading] as const])),
	);

/** Where nothing is labelled in the whole document, a list right under a priority is what will be done. */
function kindOf(
	{ kind, under }: PlacedBlock,
	direct: ReadonlyMap<string, string | null> | null,
): ProposedCommitment['kind'] | null {
	const { label, priority, heading } = under;
	if (label === 'will do' || label === 'difference') return label;
	const right = kind === 'item' && label === null && priority !== null && direct?.get(priority) === heading;
	return right ? 'will do' : null;
}

const intends =
	/\b(?:we|the council) (?:will|want to|need to|aim to|are going to|plan to|intend to|also (?:want|need) to)\b|\bfurther work (?:is required|will)\b/i;

/** A priority without any list of what will be done may say it in its sentences. */
const inText = (
	{ text, place, doubts }: Extract<PlacedBlock, { kind: 'paragraph' }>,
	priority: string,
	count: number,
): ProposedCommitment[] =>
	sentencesOf(text)
		.filter((one) => intends.test(one.text))
		.map((one, index) => ({
			key: `commitment-${count + index + 1}`,
			text: one.text,
			detail: [],
			kind: 'will do',
			priority,
			doubts: ['It is a sentence of running text, not of a list of what will be done.', ...(doubts ?? [])],
			places: [place],
		}));

const section = ({ priority, heading }: PlacedBlock['under']) => `${priority ?? ''}\n${heading ?? ''}`;
const halfDoubt = (text: string) =>
	/^\p{Ll}/u.test(text) && text.split(' ').length < 4
		? ['It is so short that it may be half of another line.']
		: [];
