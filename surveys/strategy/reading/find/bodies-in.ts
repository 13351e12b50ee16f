// Rule: where a sentence names several bodies, each has its own clause: "the Board, which meets monthly, hears the Forum twice a year".
// How often belongs to the body whose clause it stands in, never to the nearest one before.
import { rhythmOf, type Rhythm } from '../values/timescale.ts';

export interface NamedBody {
	name: string;
	/** The words about it: from its name to the next, and those before the first. */
	clause: string;
	rhythm: Rhythm | null;
	/** Its rhythm may be another's. */
	unsure: boolean;
}

const body =
	/\b((?:\p{Lu}[\p{L}’'&-]*|and|for|of|&)(?: (?:\p{Lu}[\p{L}’'&-]*|and|for|of|the|&)){0,8} (?:Board|Forum|Committee|Panel|Cabinet|Operational Group|Strategic Group|Partnership|Scrutiny))\b/gu;

interface Spot {
	name: string;
	at: number;
	end: number;
}

/** "Chair of the … Committee and the … Board" are two; words in front of a name that only lead to it are none of it. */
function spotsIn(text: string): Spot[] {
	return [...text.matchAll(body)].flatMap(({ 0: found, index }) => {
		let at = index;
		return found.split(/( (?:of|and) [Tt]he )/).flatMap((part) => {
			const from = at;
			at += part.length;
			const lead = /^(?:(?:and|for|of|the|The) )*/.exec(part)?.[0].length ?? 0;
			const name = part.slice(lead);
			const isBody = / (?:Board|Forum|Committee|Panel|Cabinet|Group|Partnership|Scrutiny)$/.test(name);
			return isBody && !/^(?:Chair|The|This)\b/.test(name) ? [{ name, at: from + lead, end: at }] : [];
		});
	});
}

const relative = /^,? (?:which|who|that) [^,;.]*/;
const together = /^,? (?:and|or) (?:also )?(?:by |to )?(?:the |our )?$/;

export function bodiesIn(text: string): NamedBody[] {
	const spots = spotsIn(text);
	const bodies = spots.map(({ name, end }, index): NamedBody => {
		const clause = text.slice(end, spots[index + 1]?.at ?? text.length);
		const own = relative.exec(clause)?.[0] ?? '';
		const rhythm = rhythmOf(own) ?? rhythmOf(clause);
		return { name, clause, rhythm, unsure: false };
	});
	const [first] = bodies;
	const lead = text.slice(0, spots[0]?.at ?? 0);
	if (first) first.clause = `${lead}${first.clause}`;
	if (first && first.rhythm === null) {
		first.rhythm = rhythmOf(lead);
		first.unsure = first.rhythm !== null && bodies.length > 1;
	}
	for (const [index, one] of bodies.entries()) {
		const next = bodies[index + 1];
		const between = text.slice(spots[index]?.end ?? 0, spots[index + 1]?.at ?? 0);
		if (!next || !together.test(between)) continue;
		next.clause = `${one.clause}${next.clause}`;
		if (one.rhythm === null && next.rhythm !== null)
			Object.assign(one, { rhythm: next.rhythm, unsure: true });
	}
	return bodies;
}
