// Whoever looks over a young person's shoulder must not learn why this one was asked. So a reply stands on the survey's
// page only where none of its words speaks of that life, and only if it is short. The rest are on the council's own page.

/** What young people said, and what was done about it. */
export interface Changed {
	said: string;
	what: string;
}

const longest = 320;

const ofThatLife =
	/\b(care|cared|carers?|foster\w*|placements?|looked[- ]after|social work\w*|reviewing|advoca\w+|pledges?|residential|contact|reviews?|leavers?|local offer|(children|staff)['’]s home|personal advis\w+)\b/i;

/** The first that may stand on a phone; null where none may. */
export const fitForPhone = <T extends Changed>(changes: readonly T[]): T | null =>
	changes.find(
		({ said, what }) => said.length + what.length <= longest && !ofThatLife.test(`${said} ${what}`),
	) ?? null;
