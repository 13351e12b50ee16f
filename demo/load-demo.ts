import type { Db } from '#db';
import { actStatements } from './act-rows.ts';
import { calendarFrom, startYear } from './calendar.ts';
import { cheshireEast } from './cheshire-east.ts';
import { councilStatements } from './council-rows.ts';
import type { DemoCouncil } from './demo-council.ts';
import { idsFrom } from './ids.ts';
import type { Statement } from './insert.ts';
import type { MakeKeys } from './loading.ts';
import { replyStatements } from './reply-rows.ts';
import { strategyStatements } from './strategy-rows.ts';
import { surveyStatements } from './survey-rows.ts';
import { warrington } from './warrington.ts';

/**
 * Writes two councils into an empty database, in one batch: all of it or nothing. Every day in them is counted from
 * `now`. `makeKeys` is asked once for each open survey. No invitations and no ballots are written.
 */
export async function loadDemo(
	db: Db,
	{ now, newId, makeKeys }: { now: Date; newId: () => string; makeKeys: MakeKeys },
): Promise<void> {
	const calendar = calendarFrom(now);
	const statementsOf = async (council: DemoCouncil): Promise<Statement[]> => {
		const ids = idsFrom(newId);
		const councilId = ids.make('council');
		const loading = { db, councilId, calendar, ids, newId, makeKeys };
		return [
			...councilStatements(council, loading),
			...strategyStatements(council, loading),
			...(await surveyStatements(council, loading)),
			...replyStatements(council, loading),
			...(await actStatements(council, loading)),
		];
	};
	const start = startYear(now);
	const [first, ...rest] = [
		...(await statementsOf(warrington(start))),
		...(await statementsOf(cheshireEast(start))),
	];
	if (first) await db.batch([first, ...rest]);
}
