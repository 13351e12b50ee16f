import type { SurveyContent } from '#surveys';
import type { StrategyWithParts } from '#worker';

/** What a button of the editor did. */
export interface Edit {
	content: SurveyContent;
	/** The id of the control where work goes on; null: stay. */
	focus: string | null;
	/** Told to those who cannot see it happen. */
	said: string;
}

/** What an edit needs beside the draft. */
export interface EditTools {
	newId: () => string;
	/** Their priorities can become answers. */
	strategies: readonly Pick<StrategyWithParts, 'id' | 'parts'>[];
}

export const unchanged = (content: SurveyContent): Edit => ({ content, focus: null, said: '' });

/** The list with one item a place further up (-1) or down (1); as it was where there is no such place. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
	const rest = list.filter((_, place) => place !== index);
	const item = list[index];
	const place = index + by;
	if (item === undefined || place < 0 || place > rest.length) return [...list];
	return [...rest.slice(0, place), item, ...rest.slice(place)];
}

export const without = <T>(list: readonly T[], index: number) => list.filter((_, place) => place !== index);

/** After a move the same button keeps the focus, or the other one at the end of the list. */
export const arrowOf = (field: string, place: number, count: number, by: -1 | 1) => {
	if (by === -1) return `${field}.${place}.${place === 0 ? 'down' : 'up'}`;
	return `${field}.${place}.${place === count - 1 ? 'up' : 'down'}`;
};
