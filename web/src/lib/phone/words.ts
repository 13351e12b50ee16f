// What this script says stands in the page, in the page's own language.
import type { PageWords } from '../words/page-words.ts';

let read: PageWords | undefined;

export function words(): PageWords {
	const page = document.querySelector<HTMLElement>('[data-words]');
	return (read ??= JSON.parse(page?.dataset['words'] ?? '') as PageWords);
}
