import type { Words } from './english.ts';

/** What the phone's script says. The page carries it, in its own language. */
export type PageWords = Words['both'] & Words['phone'];

export const pageWords = ({ both, phone }: Words): PageWords => ({ ...both, ...phone });
