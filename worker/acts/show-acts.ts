import { actorsOf, actsOfCouncil, thingsOfActs } from '#db';
import { actsLike, daysLater, instantOfLondon, tellAct } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

export const actsOnPage = 50;

/** What the log is narrowed to. `to` is the last day that is shown; `under`: only lines before this number. */
export interface Narrowed {
	person?: string | undefined;
	thing?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	search?: string | undefined;
	under?: number | undefined;
}

const startOf = (day: string) => instantOfLondon(`${day}T00:00`);

/** A page of the council's log, newest first, each line in words; and what it can be narrowed to. */
export async function showActs({ db }: World, { councilId }: Person, narrowed: Narrowed) {
	const { from, to, search, ...same } = narrowed;
	const lines = await actsOfCouncil(
		db,
		councilId,
		{
			...same,
			from: (from && startOf(from)) ?? undefined,
			before: (to && startOf(daysLater(to, 1))) ?? undefined,
			search: search ? { words: search, kinds: actsLike(search) } : undefined,
		},
		actsOnPage + 1,
	);
	const page = lines.slice(0, actsOnPage);
	const things = await thingsOfActs(db, councilId);
	return {
		lines: page.map(({ details, ...line }) => ({ ...line, words: tellAct({ ...line, details }) })),
		/** Lines under this number come next; null: there are none. */
		next: lines.length > actsOnPage ? (page.at(-1)?.number ?? null) : null,
		people: await actorsOf(db, councilId),
		things: things.map(({ id, name }) => ({ id, name })),
	};
}
