import type { Db } from '#db';
import { actions, measures, pledges, priorities, strategies } from '#db/schema/index.ts';
import { newId } from './every-kind.ts';

/** Gives a council a strategy with one of each thing that a question can be linked to. */
export async function addStrategy(
	db: Db,
	councilId: string,
	{ slug = 'plan', title = 'Our plan', heading = 'Placement stability', young = 'A home that lasts' } = {},
) {
	const ids = { strategy: newId(), priority: newId(), pledge: newId(), action: newId(), measure: newId() };
	const under = { councilId, strategyId: ids.strategy, priorityId: ids.priority, position: 1 };
	await db.batch([
		db.insert(strategies).values({
			id: ids.strategy,
			councilId,
			slug,
			title,
			periodFrom: '2025-04-01',
			periodTo: '2028-03-31',
			status: 'final',
		}),
		db.insert(priorities).values({
			id: ids.priority,
			councilId,
			strategyId: ids.strategy,
			number: '1',
			title: heading,
			youngWording: young,
			position: 1,
		}),
		db
			.insert(pledges)
			.values({ id: ids.pledge, ...under, wording: 'We ask before we move you', madeBy: 'us' }),
		db.insert(actions).values({ id: ids.action, ...under, activity: 'Ask', leads: ['Us'], timescale: 'May' }),
		db
			.insert(measures)
			.values({ id: ids.measure, ...under, wording: 'Moves in a year', unit: '%', direction: 'down' }),
	]);
	return ids;
}
