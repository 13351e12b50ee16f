// The letters that we serve (base.css) are those of western Europe.
import type { Language } from '#surveys';

const written: readonly Language[] = ['en', 'sq', 'so'];

/** Whether every letter of a language is among ours: then they are worth fetching before the page asks for them. */
export const writtenWithOurLetters = (language: Language = 'en'): boolean => written.includes(language);
