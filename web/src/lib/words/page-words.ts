import type { Language } from '#surveys';
import type { Words } from './english.ts';

/** What the phone's script says. */
export type PageWords = Words['both'] & Words['phone'];

/** What a page carries for it, in the page's own language; English is in the script. */
export const pageWords = (language: Language, { both, phone }: Words) =>
	language === 'en' ? undefined : JSON.stringify({ ...both, ...phone } satisfies PageWords);
