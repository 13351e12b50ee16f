// What this script says, in the language of the page: its own English, or the file that the page names.
import { englishPageWords, readPageWords, type PageWords } from '../words/page-words.ts';

let now: PageWords = englishPageWords;
let from: string | undefined;

export const words = (): PageWords => now;

/** Rejects where the file did not come, or not whole. Nothing is said in English then: what was said so far stays. */
export async function bringWords({ dataset: { words: file } }: HTMLFormElement): Promise<void> {
	if (file === from) return;
	now = file ? readPageWords(await (await fetch(file)).json()) : englishPageWords;
	from = file;
}
