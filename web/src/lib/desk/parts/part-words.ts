// How the desk says what a part of a strategy has, and what was done to it.
import { changedFields, dayInWords, type Link, type NamedPart, type PartContent } from '#surveys';
import type { PartAtDesk } from '#worker';

type Change = PartAtDesk['changes'][number];

export const ways = [
	{ value: 'up', label: 'More is better' },
	{ value: 'down', label: 'Less is better' },
	{ value: 'hold', label: 'It should stay as it is' },
	{ value: 'unclear', label: 'It does not say by itself' },
] as const;

export const makers = [
	{ value: 'young people', label: 'Young people: it is their wish' },
	{ value: 'council', label: 'The council' },
	{ value: 'not said', label: 'It does not say' },
] as const;

const fieldNames: Record<string, string> = {
	wording: 'What it says',
	youngWording: 'In young people’s words',
	number: 'Number',
	under: 'Stands under',
	madeBy: 'Made by',
	by: 'Whose it is',
	ref: 'Reference',
	leads: 'Led by',
	timescale: 'By when',
	target: 'Target',
	unit: 'Counted in',
	direction: 'Which way is better',
};

export interface FieldChange {
	name: string;
	before: string;
	after: string;
}

/** What one change put in the place of what. */
export function fieldsChanged({ before, after }: Change, headings: readonly NamedPart[]): FieldChange[] {
	if (!before || !after) return [];
	const value = (content: PartContent, field: string) =>
		valueInWords(field, new Map(Object.entries(content)).get(field), headings);
	return changedFields(before, after).map((field) => ({
		name: fieldNames[field] ?? field,
		before: value(before, field),
		after: value(after, field),
	}));
}

function valueInWords(field: string, value: unknown, headings: readonly NamedPart[]): string {
	if (field === 'under') return headings.find(({ id }) => id === value)?.wording ?? 'no heading';
	if (field === 'direction') return ways.find((one) => one.value === value)?.label ?? '';
	if (field === 'by') return makers.find((one) => one.value === value)?.label ?? '';
	const text = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
	return text === '' ? 'nothing' : `“${text}”`;
}

const deeds: Record<Change['did'], string> = {
	added: 'added it',
	corrected: 'put it right',
	'taken out': 'took it out',
	'put in again': 'put it in again',
};

/** "Kim put it right on 3 May 2026." */
export const changeInWords = ({ by, did, on }: Change) => `${by} ${deeds[did]} on ${dayInWords(on)}.`;

export const partAtDesk = (strategy: string, { kind, id }: Link) =>
	`/desk/strategies/${strategy}/parts/${kind}/${id}`;

/** A part of this kind before anything is written. */
export function blankPart(kind: Link['kind'], under: string | null): PartContent {
	switch (kind) {
		case 'priority':
			return { kind, wording: '', number: '', youngWording: '' };
		case 'pledge':
			return { kind, wording: '', under, madeBy: '', by: 'not said' };
		case 'action':
			return { kind, wording: '', under, ref: '', leads: [], timescale: '' };
		case 'measure':
			return { kind, wording: '', under, target: '', unit: '', direction: 'unclear' };
	}
}
