import { councilById, groupsOf, lastChangesOf, lookOf } from '#db';
import { helpLinesDue, type Setting, type SettingSubject } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

export type SettingValues = { [Subject in SettingSubject]: (Setting & { subject: Subject })['value'] };

/** Every setting of a council as it stands. */
export async function valuesOf({ db }: World, councilId: string): Promise<SettingValues> {
	return await valuesIn(db, found(await councilById(db, councilId)));
}

type Council = NonNullable<Awaited<ReturnType<typeof councilById>>>;

async function valuesIn(db: World['db'], council: Council): Promise<SettingValues> {
	return {
		name: council.name,
		'help-lines': council.helplines,
		look: await lookOf(db, council.id),
		words: council.vocabulary,
		glossary: council.glossary,
		places: council.places,
		groups: await groupsOf(db, council.id),
		'age-groups': council.band,
		readers: council.readers,
		'second-for-telling': council.secondForTelling,
		'own-words-days': council.ownWordsDays,
	};
}

/** What is set, when each was last looked at, and what each was before its last change. */
export async function showSettings({ db }: World, { councilId }: Person) {
	const council = found(await councilById(db, councilId));
	const { lookedAt } = council;
	return {
		values: await valuesIn(db, council),
		lookedAt,
		helpLinesDue: helpLinesDue(lookedAt),
		changes: await lastChangesOf(db, councilId),
	};
}
