import type { Language, Question } from '#surveys';
import type { Words } from './english.ts';

/** What the phone's script says. */
export type PageWords = Words['both'] & Words['phone'] & Pick<Words, 'inRounds'>;

/**
 * What a page carries for it, in the page's own language; English is in the script. What is said of rounds comes only
 * where a question is asked in them: no script asks for it anywhere else.
 */
export function pageWords(
	language: Language,
	{ both, phone, inRounds }: Words,
	questions: readonly Pick<Question, 'kind'>[],
) {
	if (language === 'en') return undefined;
	const rounds = questions.some(({ kind }) => kind === 'best-worst') ? { inRounds } : {};
	return JSON.stringify({ ...both, ...phone, ...rounds } satisfies Partial<PageWords>);
}
