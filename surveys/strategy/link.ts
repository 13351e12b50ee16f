import * as v from 'valibot';
import { Id } from '../words/id.ts';

export const linkKinds = ['priority', 'pledge', 'action', 'measure'] as const;

/** What a question, an option or a reply is about: one part of a strategy. */
export const Link = v.strictObject({
	kind: v.picklist(linkKinds),
	id: Id,
});
export type Link = v.InferOutput<typeof Link>;

/** A link as it is written in a field or an address, `pledge/0123456789abcdef`: the same everywhere, as its page's address ends. */
export const linkText = ({ kind, id }: Link): string => `${kind}/${id}`;

/** What such a text says; null where it names no kind of part. Whether there is such a part is for others to say. */
export function readLink(text: string): Link | null {
	const [named, id] = text.split('/');
	const kind = linkKinds.find((one) => one === named);
	return kind && id ? { kind, id } : null;
}

export const strategyStatuses = ['draft', 'interim', 'final', 'superseded'] as const;
export type StrategyStatus = (typeof strategyStatuses)[number];

/** Who made a pledge: a wish written by young people is a promise that somebody else has to keep. */
export const pledgeMakers = ['young people', 'council', 'not said'] as const;
export type PledgeMaker = (typeof pledgeMakers)[number];
