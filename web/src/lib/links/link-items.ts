// The parts of a council's strategies as they are looked for and chosen: in printed order, each with what it is and where it stands.
// A strategy that was replaced offers nothing new; what is linked in it already keeps its name.
import type { Link, PartWords } from '#surveys';

/** A strategy with all that can be linked. */
export interface StrategyParts {
	id: string;
	title: string;
	status: string;
	priorities: { id: string; number: string; title: string }[];
	pledges: { id: string; priorityId: string | null; wording: string }[];
	actions: { id: string; priorityId: string | null; ref: string | null; activity: string }[];
	measures: { id: string; priorityId: string | null; wording: string }[];
}

export interface LinkItem extends PartWords {
	/** As the form sends it. */
	value: string;
	/** "pledge" */
	kind: string;
	strategy: string;
	/** Whether it can be chosen anew. */
	offered: boolean;
}

/** `valueOf` writes a link as the form sends it; `words` are the council's own. */
export const linkItems = (
	strategies: readonly StrategyParts[],
	words: { priority: string; pledge: string },
	valueOf: (link: Link) => string,
): LinkItem[] =>
	strategies.flatMap(({ title, status, priorities, pledges, actions, measures }) => {
		const item = (kind: Link['kind'], id: string, printed: string): LinkItem => {
			const called = kind === 'priority' || kind === 'pledge' ? words[kind] : kind;
			const offered = status !== 'superseded';
			return {
				value: valueOf({ kind, id }),
				words: printed,
				also: `${called} ${title}`,
				kind: offered ? called : `${called}, replaced`,
				strategy: title,
				offered,
			};
		};
		const under = (priority: string | null) => {
			const those = <P extends { priorityId: string | null }>(parts: P[]) =>
				parts.filter(({ priorityId }) => priorityId === priority);
			return [
				...those(pledges).map(({ id, wording }) => item('pledge', id, wording)),
				...those(actions).map(({ id, ref, activity }) =>
					item('action', id, ref ? `${ref} ${activity}` : activity),
				),
				...those(measures).map(({ id, wording }) => item('measure', id, wording)),
			];
		};
		return [
			...priorities.flatMap(({ id, number, title }) => [
				item('priority', id, number ? `${number}: ${title}` : title),
				...under(id),
			]),
			...under(null),
		];
	});
