// Whoever looks over a young person's shoulder must not learn why this one was asked. So a reply stands on the survey's
// page only where none of its words speaks of that life, and only if it is short. The rest are on the council's own page.

import { speaksOfThatLife } from '../words/of-that-life.ts';

/** What young people said, and what was done about it. */
export interface Changed {
	said: string;
	what: string;
}

const longest = 320;

/** The first that may stand on a phone; null where none may. */
export const fitForPhone = <T extends Changed>(changes: readonly T[]): T | null =>
	changes.find(
		({ said, what }) => said.length + what.length <= longest && speaksOfThatLife(`${said} ${what}`) === null,
	) ?? null;
