// The parts of a council's strategies as they are looked for and chosen: in printed order, each with what it is and where it stands.
// A strategy that was replaced offers nothing new; what is linked in it already keeps its name.
import { linkText, markOf, type Part, type PartWords } from '#surveys';
import type { StrategyWithParts } from '#worker';

export interface LinkItem extends PartWords {
	/** As the form sends it. */
	value: string;
	/** "pledge" */
	kind: string;
	strategy: string;
	/** Whether it can be chosen anew. */
	offered: boolean;
}

/** `words` are the council's own. */
export const linkItems = (
	strategies: readonly StrategyWithParts[],
	words: { priority: string; pledge: string },
): LinkItem[] =>
	strategies.flatMap(({ title, status, parts }) => {
		const offered = status !== 'superseded';
		const item = (part: Part): LinkItem => {
			const called = part.kind === 'priority' || part.kind === 'pledge' ? words[part.kind] : part.kind;
			return {
				value: linkText(part),
				words: printed(part),
				also: `${called} ${title}`,
				kind: offered ? called : `${called}, replaced`,
				strategy: title,
				offered,
			};
		};
		const under = (heading: string | null) =>
			parts.filter(({ kind, priorityId }) => kind !== 'priority' && priorityId === heading).map(item);
		return [
			...parts.flatMap((part) => (part.kind === 'priority' ? [item(part), ...under(part.id)] : [])),
			...under(null),
		];
	});

/** "1: Live in settled families", "3.2 Train every foster carer". */
function printed(part: Part): string {
	const mark = markOf(part);
	if (mark === null) return part.wording;
	return part.kind === 'priority' ? `${mark}: ${part.wording}` : `${mark} ${part.wording}`;
}
