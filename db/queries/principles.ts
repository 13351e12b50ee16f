import { sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { councils, priorities, priorityPrinciples, replies } from '../schema/index.ts';
import { newestReplyLinks } from './followed-links.ts';
import { ofPart } from './parts.ts';

export interface PublishedPriority {
	principle: number;
	council: string;
	slug: string;
	number: string;
	title: string;
	youngWording: string;
}

/**
 * The priorities of other councils under the principles they serve, as far as everybody may read them already: those
 * under which a council's public page tells young people what was said and done. The one statement that looks beyond
 * its own council, and it takes nothing that is not on a public page.
 */
export const publishedElsewhere = (db: Db, councilId: string) =>
	db.all<PublishedPriority>(sql`
		with published as (
			select distinct ${ofPart('heading_id', sql`link.target_id`)} as priority_id
			from ${replies} as reply
			join ${newestReplyLinks(sql`link.council_id <> ${councilId}`)} as link on link.reply_id = reply.id
			where reply.told_on is not null and reply.taken_down_on is null and reply.council_id <> ${councilId}
		)
		select serves.principle as principle, council.name as council, council.slug as slug,
			priority.number as number, priority.title as title, priority.young_wording as youngWording
		from published
		join ${priorities} as priority on priority.id = published.priority_id
		join ${priorityPrinciples} as serves on serves.priority_id = priority.id
		join ${councils} as council on council.id = priority.council_id
		order by serves.principle, council.name, priority.position
	`);
