// What this script says: in English, or as the page has it in its own language.
import { both, inRounds, phone } from '../words/english-on-the-phone.ts';
import type { PageWords } from '../words/page-words.ts';

let read: PageWords | undefined;

export function words(): PageWords {
	const carried = document.querySelector<HTMLElement>('[data-words]')?.dataset['words'];
	return (read ??= carried ? (JSON.parse(carried) as PageWords) : { ...both, ...phone, inRounds });
}
