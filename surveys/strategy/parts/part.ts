// What a strategy is made of: headings (priorities), what is promised under them (pledges), what is done about it (actions),
// and how anybody can tell (measures). A part is one of the four; everything that reads strategies, from the database to
// the pages, reads parts. What is printed is kept as it is printed.
import * as v from 'valibot';
import { Id } from '../../words/id.ts';
import { pledgeMakers, type Link } from '../link.ts';
import { directions } from '../measures/reading.ts';
import { PrincipleNumber } from '../principles.ts';
import { ReadTarget } from '../reading/proposal.ts';

const shared = {
	id: Id,
	/** The priority that it stands under; null where it stands on its own, and for a priority itself. */
	priorityId: v.nullable(Id),
	/** The title of a priority, the words of a promise, what is to be done, what is counted. */
	wording: v.string(),
};

export const Priority = v.strictObject({
	kind: v.literal('priority'),
	...shared,
	/** Text, because a document may say "1", "One" or nothing. */
	number: v.string(),
	/** The same heading in young people's words; empty where there are none. */
	youngWording: v.string(),
	/** The corporate parenting principles it serves, by their place in the Act. */
	principles: v.array(PrincipleNumber),
});

export const Pledge = v.strictObject({
	kind: v.literal('pledge'),
	...shared,
	madeBy: v.string(),
	by: v.picklist(pledgeMakers),
	/** The actions that answer it; they may stand under another heading. */
	answeredBy: v.array(Id),
});

export const Action = v.strictObject({
	kind: v.literal('action'),
	...shared,
	/** Text: 1.10 is not 1.1. null where the plan prints none. */
	ref: v.nullable(v.string()),
	leads: v.array(v.string()),
	timescale: v.string(),
});

export const Measure = v.strictObject({
	kind: v.literal('measure'),
	...shared,
	/** The action it tells about, whose heading is then its own. */
	actionId: v.nullable(Id),
	/** null where there is none. */
	target: v.nullable(v.string()),
	/** The same taken apart; several where a document sets several. */
	targets: v.array(ReadTarget),
	unit: v.string(),
	/** Which way is better. */
	direction: v.picklist(directions),
});

export const Part = v.variant('kind', [Priority, Pledge, Action, Measure]);
export type Priority = v.InferOutput<typeof Priority>;
export type Pledge = v.InferOutput<typeof Pledge>;
export type Action = v.InferOutput<typeof Action>;
export type Measure = v.InferOutput<typeof Measure>;
export type Part = v.InferOutput<typeof Part>;

/** The parts of one kind, in the order in which they came. */
export const partsOfKind = <Kind extends Link['kind']>(parts: readonly Part[], kind: Kind) =>
	parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);

/** A part as a link to it is written: with its number or reference as printed, null where there is none. */
export interface NamedPart extends Link {
	mark: string | null;
	wording: string;
}

/** The number or reference under which a part is printed; null where there is none. */
export function markOf(part: Part): string | null {
	switch (part.kind) {
		case 'priority':
			return part.number || null;
		case 'action':
			return part.ref;
		case 'pledge':
		case 'measure':
			return null;
	}
}

export const nameOf = (part: Part): NamedPart => ({
	kind: part.kind,
	id: part.id,
	mark: markOf(part),
	wording: part.wording,
});
