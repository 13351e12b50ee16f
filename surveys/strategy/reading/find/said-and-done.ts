// Rule: "You said | We did" and "You said | We will" are two sides of one thing: what young people said, and what was done or is
// promised because of it. Printed as a table or as pairs of lines, each row is both.
import { allegationIn } from './allegation.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import type { ProposedCommitment, ProposedConcern, ProposedVoice } from '../proposal.ts';
import type { Row } from '../source/document.ts';

const saidHead =
	/^(?:what )?(?:you|children|young people|they|children and young people) (?:said|told us|asked(?: for)?|say|want(?:ed)?)$|^what (?:we|you) (?:heard|said|told us)$/i;
const didHead =
	/^(?:what )?(?:have )?we (?:did|have done|’ve done|changed)$|^(?:so )?we (?:did|have)$|^what (?:we did|has changed|happened)$/i;
const willHead = /^(?:so )?(?:what )?we (?:will|’ll|are going to|promise)(?: do)?$/i;

const bare = (text: string) =>
	text
		.replace(/[\s:.…]+$/g, '')
		.replace(/['‘]/g, '’')
		.trim();

interface Sides {
	said: number;
	did: number;
	will: number;
}

function sidesOf(heads: readonly string[]): Sides | null {
	const at = (shape: RegExp) => heads.findIndex((head) => shape.test(bare(head)));
	const sides = { said: at(saidHead), did: at(didHead), will: at(willHead) };
	return sides.said >= 0 && (sides.did >= 0 || sides.will >= 0) ? sides : null;
}

/** Whether these heads are the two sides, and nothing of a plan beside them. */
export const isSaidAndDone = (heads: readonly string[]) => heads.length < 4 && sidesOf(heads) !== null;

export interface SaidAndDone {
	voices: Omit<ProposedVoice, 'key'>[];
	concerns: ProposedConcern[];
	commitments: Omit<ProposedCommitment, 'key'>[];
	/** The tables that were read so: no rule for plans looks at them. */
	tables: Set<PlacedBlock>;
}

export function findSaidAndDone(blocks: readonly PlacedBlock[], hasPriorities: boolean): SaidAndDone {
	const found: SaidAndDone = { voices: [], concerns: [], commitments: [], tables: new Set() };
	for (const block of blocks) {
		if (block.kind !== 'table') continue;
		const [head, ...rows] = block.rows;
		const heads = head?.cells.map(({ text }) => text) ?? [];
		const sides = isSaidAndDone(heads.filter((text) => text !== '')) ? sidesOf(heads) : null;
		if (!sides) continue;
		found.tables.add(block);
		const { priority } = block.under;
		for (const row of rows) takeRow(found, row, { sides, priority, hasPriorities });
	}
	return found;
}

function takeRow(
	{ voices, concerns, commitments }: SaidAndDone,
	{ cells, place }: Row,
	{ sides, priority, hasPriorities }: { sides: Sides; priority: string | null; hasPriorities: boolean },
): void {
	const at = (side: number) => cells[side]?.text ?? '';
	const [said, did, will] = [at(sides.said), at(sides.did), at(sides.will)];
	const base = { priority, places: [place] };
	const why = said === '' ? null : allegationIn(said);
	if (why !== null) concerns.push({ text: said, doubts: [why], ...base });
	else if (said !== '')
		voices.push({ text: said, did: did === '' ? null : did, speaker: 'young people', doubts: [], ...base });
	const doubts = priority === null && hasPriorities ? ['No priority was found above it.'] : [];
	if (will !== '') commitments.push({ text: will, detail: [], kind: 'will do', doubts, ...base });
}
