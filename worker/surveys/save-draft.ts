import { saveDraft as write } from '#db';
import type { SurveyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { checkHolder } from './check-holder.ts';
import { draftLinks } from './draft-links.ts';
import { findSurvey, refuseChange } from './survey-of-council.ts';

/** Saves a draft as seen at `version`; returns the next version. Two windows cannot overwrite each other unseen. */
export async function saveDraft(
	world: World,
	person: Person,
	draft: { id: string; version: number; content: SurveyContent },
): Promise<number> {
	await checkHolder(world, person, draft.content);
	const links = await draftLinks(
		world,
		person,
		draft.content,
		async () => (await findSurvey(world, person, draft.id)).content,
	);
	const db = acting(world, person, { kind: 'survey-saved', thing: draft.id, name: draft.content.title });
	return (await write(db, person.councilId, draft, links)) ?? (await refuseChange(world, person, draft.id));
}
