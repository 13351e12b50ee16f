import { sql } from 'drizzle-orm';
import type { Link } from '#surveys';
import type { Db } from '../connect.ts';
import { strategies, strategyParts } from '../schema/index.ts';

/** Those of the links that point at nothing of this council; what is in the bin is something. */
export const linksToNothing = async (db: Db, councilId: string, links: Link[]): Promise<Link[]> => {
	if (links.length === 0) return [];
	const lost = await db.all<{ place: number }>(sql`
		select link.key as place from json_each(${JSON.stringify(links)}) as link
		where not exists (
			select 1 from ${strategyParts} as part
			where part.id = link.value ->> 'id' and part.kind = link.value ->> 'kind' and part.council_id = ${councilId}
		)
	`);
	const places = new Set(lost.map(({ place }) => place));
	return links.filter((_, place) => places.has(place));
};

/** Those of the links whose strategy is in the bin, with its title. */
export const linksIntoBin = async (
	db: Db,
	councilId: string,
	links: Link[],
): Promise<{ link: Link; strategy: string }[]> => {
	if (links.length === 0) return [];
	const there = await db.all<{ place: number; title: string }>(sql`
		select link.key as place, plan.title from json_each(${JSON.stringify(links)}) as link
		join ${strategyParts} as part on part.id = link.value ->> 'id'
		join ${strategies} as plan on plan.id = part.strategy_id
		where part.council_id = ${councilId} and part.binned_on is not null
	`);
	const titles = new Map(there.map(({ place, title }) => [place, title]));
	return links.flatMap((link, place) => {
		const strategy = titles.get(place);
		return strategy === undefined ? [] : [{ link, strategy }];
	});
};
