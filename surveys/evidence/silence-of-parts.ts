// The one rule by which every page says where a strategy has a voice: a heading is heard through whatever stands under
// it, a pledge through itself, the actions that answer it and their measures.
import type { Link } from '../strategy/link.ts';
import { belowOf } from '../strategy/parts/chain.ts';
import { headingsOf } from '../strategy/parts/headings.ts';
import { partsOfKind, type Part } from '../strategy/parts/part.ts';
import type { AskedQuestion } from './asked-about.ts';
import type { Finding } from './finding.ts';
import { silenceOf, type AskedOfPart, type Silence } from './silence.ts';

export interface HeardAndAsked {
	/** Newest first. */
	findings: readonly Finding[];
	asked: readonly AskedQuestion[];
	today: string;
}

/** What kind of silence there is on each heading and pledge, by its id, and under '' on all that has no heading. */
export function silenceOfParts(parts: readonly Part[], sources: HeardAndAsked): Map<string, Silence | null> {
	const headings = headingsOf(parts);
	const under = (id: string) => silenceAbout((link) => headings.get(link.id) === id, sources);
	return new Map([
		['', under('')],
		...partsOfKind(parts, 'priority').map(({ id }) => [id, under(id)] as const),
		...partsOfKind(parts, 'pledge').map((pledge) => {
			const own = new Set([pledge.id, ...belowOf(parts, pledge)]);
			return [pledge.id, silenceAbout((link) => own.has(link.id), sources)] as const;
		}),
	]);
}

/** What kind of silence there is on the parts that `touches` names; null where there is a voice. */
export const silenceAbout = (
	touches: (link: Link) => boolean,
	{ findings, asked, today }: HeardAndAsked,
): Silence | null =>
	silenceOf(
		findings.filter(({ about }) => about.some(touches)),
		asked.flatMap(({ about, state, closesAt }): AskedOfPart[] => {
			const here = about.filter(touches);
			return here.length === 0 ? [] : [{ state, closesAt, asOption: here.every(({ asOption }) => asOption) }];
		}),
		today,
	);
