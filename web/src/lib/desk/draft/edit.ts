import type { SurveyContent } from '#surveys';
import type { StrategyWithParts } from '#worker';
import type { Removed } from './removed.ts';

/** What a button of the editor did. */
export interface Edit {
	content: SurveyContent;
	/** The id of the control where work goes on; null: stay. */
	focus: string | null;
	/** Told to those who cannot see it happen. */
	said: string;
	/** What it took out, to be put back. */
	removed?: Removed;
}

/** What an edit needs beside the draft. */
export interface EditTools {
	newId: () => string;
	/** Their priorities can become answers. */
	strategies: readonly Pick<StrategyWithParts, 'id' | 'parts'>[];
	/** The lines of a list that was pasted. */
	pasted?: readonly string[];
	/** What was taken out last. */
	removed?: Removed | null;
}

export const unchanged = (content: SurveyContent): Edit => ({ content, focus: null, said: '' });

/** `up`, `down` or a place to go `to`, as a move's intent ends. */
export function placeAfter([direction, to]: readonly (string | undefined)[], index: number): number {
	if (direction === 'to') return Number(to);
	return index + (direction === 'up' ? -1 : 1);
}

/** The list with one item at another place; as it was where there is no such place. */
export function moved<T>(list: readonly T[], index: number, place: number): T[] {
	const rest = list.filter((_, at) => at !== index);
	const item = list[index];
	if (item === undefined || !Number.isInteger(place) || place < 0 || place > rest.length) return [...list];
	return [...rest.slice(0, place), item, ...rest.slice(place)];
}

export const without = <T>(list: readonly T[], index: number) => list.filter((_, place) => place !== index);

/** After a move the same button keeps the focus, or the other one at the end of the list. */
export const arrowOf = (field: string, place: number, count: number, by: number) => {
	if (by < 0) return `${field}.${place}.${place === 0 ? 'down' : 'up'}`;
	return `${field}.${place}.${place === count - 1 ? 'up' : 'down'}`;
};
