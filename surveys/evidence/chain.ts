// The chain of a strategy: a priority, the pledges under it, the actions that answer a pledge, the measures that tell
// how an action went. From any link of it there is a way up, to what was promised, and a way down, to what is done.
import { headingsOf, type StrategyPart } from './strategy-part.ts';

export interface ChainPart extends StrategyPart {
	/** Of a pledge: the actions that answer it. */
	answeredBy: readonly string[];
}

/** What stands above and below one part, by id, each from the top. */
export interface Chain {
	above: string[];
	below: string[];
}

export function chainOf(parts: readonly ChainPart[], id: string): Chain {
	const part = parts.find((one) => one.id === id);
	if (!part) return { above: [], below: [] };
	const actions = actionsOf(parts, part);
	const measures = parts.filter(
		(one) => one.kind === 'measure' && one.actionId !== null && actions.includes(one.actionId),
	);
	const below = part.kind === 'action' ? [] : actions;
	return {
		above: aboveOf(parts, part),
		below: part.kind === 'measure' ? [] : [...below, ...measures.map((one) => one.id)],
	};
}

/** The actions that a part leads to: a pledge's own answers, an action itself. */
function actionsOf(parts: readonly ChainPart[], part: ChainPart): string[] {
	if (part.kind === 'action') return [part.id];
	const known = new Set(parts.filter(({ kind }) => kind === 'action').map((one) => one.id));
	return part.answeredBy.filter((action) => known.has(action));
}

function aboveOf(parts: readonly ChainPart[], part: ChainPart): string[] {
	const heading = headingsOf(parts).get(part.id) ?? '';
	const action = part.kind === 'action' ? part.id : part.actionId;
	const promised = parts.filter(
		(one) => one.kind === 'pledge' && action !== null && one.answeredBy.includes(action),
	);
	const own = part.kind === 'measure' && action !== null ? [action] : [];
	const above = [heading, ...promised.map((one) => one.id), ...own];
	return above.filter((id) => id !== '' && id !== part.id);
}
