import { upperFirst, type Fate, type Link, type Vocabulary } from '#surveys';
import { counted } from '../../counted.ts';

export const kinds = ['priority', 'pledge', 'action', 'measure'] as const;

export const isKind = (text: string | null): text is Link['kind'] => kinds.some((kind) => kind === text);

type Words = Pick<Vocabulary, 'priorities' | 'pledges'>;

export function kindsWord(kind: Link['kind'], words: Words): string {
	switch (kind) {
		case 'priority':
			return upperFirst(words.priorities);
		case 'pledge':
			return upperFirst(words.pledges);
		case 'action':
			return 'Actions';
		case 'measure':
			return 'Measures';
	}
}

export const fateWords: Record<Fate, string> = {
	stayed: 'Stayed',
	changed: 'Changed',
	split: 'Split',
	merged: 'Merged',
	went: 'Went',
};

/** "2 questions and 1 reply"; null where nothing hangs on it. */
export function hangsInWords({ questions, replies }: { questions: number; replies: number }): string | null {
	const told = [
		...(questions > 0 ? [counted(questions, 'question', 'questions')] : []),
		...(replies > 0 ? [counted(replies, 'reply', 'replies')] : []),
	];
	return told.length > 0 ? told.join(' and ') : null;
}

/** "12 stayed, 3 changed, 1 went." */
export const tally = (fates: readonly Fate[]): string =>
	(Object.keys(fateWords) as Fate[])
		.flatMap((fate) => {
			const number = fates.filter((one) => one === fate).length;
			return number > 0 ? [`${number} ${fateWords[fate].toLowerCase()}`] : [];
		})
		.join(', ');
