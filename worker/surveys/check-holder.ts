import { isKeyHolder } from '#db';
import type { SurveyContent } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * Only somebody who was let in as a key-holder can be named as one: a worker who could name themselves would be no second
 * key. One who was shut out since stays named in a draft, and keeps it from opening.
 */
export async function checkHolder(
	{ db }: World,
	{ councilId }: Person,
	{ keyHolder }: SurveyContent,
): Promise<void> {
	if (!keyHolder?.person || (await isKeyHolder(db, councilId, keyHolder.person, 'ever'))) return;
	refuse('invalid', [{ field: 'content.keyHolder.person', message: 'Choose somebody who is a key-holder.' }]);
}
