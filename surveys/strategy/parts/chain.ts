// The chain of a strategy: a priority, the pledges under it, the actions that answer a pledge, the measures that tell
// how an action went. From any link of it there is a way up, to what was promised, and a way down, to what is done.
import { headingsOf } from './headings.ts';
import { partsOfKind, type Part } from './part.ts';

/** What stands above and below one part, by id, each from the top. */
export interface Chain {
	above: string[];
	below: string[];
}

export function chainOf(parts: readonly Part[], id: string): Chain {
	const part = parts.find((one) => one.id === id);
	if (!part) return { above: [], below: [] };
	return { above: aboveOf(parts, part), below: belowOf(parts, part) };
}

/** The actions that a part leads to: a pledge's own answers, an action itself. */
function actionsOf(parts: readonly Part[], part: Part): string[] {
	if (part.kind === 'action') return [part.id];
	if (part.kind !== 'pledge') return [];
	const known = new Set(partsOfKind(parts, 'action').map((one) => one.id));
	return part.answeredBy.filter((action) => known.has(action));
}

/** The actions that answer a part and the measures that tell of them, by id. */
export function belowOf(parts: readonly Part[], part: Part): string[] {
	const actions = actionsOf(parts, part);
	const measures = partsOfKind(parts, 'measure')
		.filter(({ actionId }) => actionId !== null && actions.includes(actionId))
		.map((one) => one.id);
	return part.kind === 'action' ? measures : [...actions, ...measures];
}

function aboveOf(parts: readonly Part[], part: Part): string[] {
	const heading = headingsOf(parts).get(part.id) ?? '';
	const told = part.kind === 'measure' ? part.actionId : null;
	const action = part.kind === 'action' ? part.id : told;
	const promised = partsOfKind(parts, 'pledge').filter(
		({ answeredBy }) => action !== null && answeredBy.includes(action),
	);
	const above = [heading, ...promised.map((one) => one.id), ...(told === null ? [] : [told])];
	return above.filter((id) => id !== '' && id !== part.id);
}
