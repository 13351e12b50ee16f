import { readWords, type PageWords } from '../words/page-words.ts';

let read: PageWords | undefined;

/** After the page took on another language. */
export const readAgain = () => (read = undefined);

/** What this script says, in the language of the page. */
export const words = (): PageWords =>
	(read ??= readWords(document.querySelector<HTMLElement>('[data-words]')?.dataset['words']));
