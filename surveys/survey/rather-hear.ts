// Words in a survey that this council's young people would rather not hear, by the council's own list. It advises; a worker
// decides.
import type { GlossaryEntry } from '../council/council.ts';
import type { Question } from '../question/question.ts';
import type { SurveyContent } from './survey.ts';

export interface RatherHear {
	/** The word as the list has it. */
	say: string;
	instead: string[];
	/** Young people would like to be asked which word is theirs. */
	askMe: boolean;
	/** Where it stands: the place of a question from 0, or null for what stands above the questions. */
	question: number | null;
}

/** Each word once for each place it stands in, in the order of the page. */
export function ratherHear(
	{ title, why, readers, questions }: Pick<SurveyContent, 'title' | 'why' | 'readers' | 'questions'>,
	glossary: readonly GlossaryEntry[],
): RatherHear[] {
	const places = [
		{ question: null, text: [title, why, readers].join('\n') },
		...questions.map((question, index) => ({ question: index, text: textOf(question) })),
	];
	return places.flatMap(({ question, text }) =>
		ratherHearIn(text, glossary).map(({ say, instead, askMe }) => ({ say, instead, askMe, question })),
	);
}

/** Words of the list that stand in a text, each as it stands there, and where. */
export const ratherHearIn = (text: string, glossary: readonly GlossaryEntry[]) =>
	glossary.flatMap(({ say, instead, askMe = false }) => {
		const [found] = wordsOf(say).flatMap((word) => standsAt(word, text, instead) ?? []);
		return found ? [{ say, instead, askMe, ...found }] : [];
	});

const textOf = (question: Question) =>
	[
		question.wording,
		question.help,
		...('options' in question ? question.options.map(({ label }) => label) : []),
	].join('\n');

/** "Looked After Child, LAC", "PEP (Personal Education Plan)", "Birth/Biological Parents": each is looked for. */
const wordsOf = (say: string) =>
	say
		.split(/[,/()]/)
		.map((word) => word.trim())
		.filter((word) => word.length > 1);

/** As a word of its own, also of several; not inside a wording that is better. */
function standsAt(word: string, text: string, instead: readonly string[]) {
	const plain = instead.reduce((left, better) => without(left, better), text);
	const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	// Letters in capitals are an abbreviation: "PEP" is not "pep".
	const flags = /^\p{Lu}+$/u.test(word) ? 'u' : 'iu';
	const found = new RegExp(`(?<![\\p{L}\\p{N}])${letters}s?(?![\\p{L}\\p{N}])`, flags).exec(plain);
	return found && { text: found[0], at: found.index };
}

function without(text: string, better: string): string {
	const at = text.toLowerCase().indexOf(better.toLowerCase());
	return at < 0 || better === ''
		? text
		: without(text.slice(0, at) + '\n'.repeat(better.length) + text.slice(at + better.length), better);
}
