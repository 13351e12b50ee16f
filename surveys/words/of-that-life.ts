// Whoever looks over a young person's shoulder, or at their lock screen, must not learn why this one was asked.

const ofThatLife =
	/\b(care|cared|carers?|foster\w*|placements?|looked[- ]after|social work\w*|reviewing|advoca\w+|pledges?|residential|contact|reviews?|leavers?|local offer|(children|staff)['’]s home|personal advis\w+)\b/i;

/** The first of those words, with where it stands. */
export const ofThatLifeIn = (words: string): RegExpExecArray | null => ofThatLife.exec(words);

/** The first word that speaks of the life of a young person in care; null where none does. */
export const speaksOfThatLife = (words: string): string | null => ofThatLifeIn(words)?.[0] ?? null;
