import { sql } from 'drizzle-orm';
import type { Link } from '#surveys';
import type { Db } from '../connect.ts';
import { strategyParts } from '../schema/index.ts';

/** Those of the links that point at nothing of this council. */
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
