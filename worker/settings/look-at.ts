import { lookAtSetting } from '#db';
import { settingSubjects, type SettingSubject } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

/** Notes that somebody looked at a setting today and found that it is right. */
export async function lookAt(world: World, person: Person, subject: SettingSubject): Promise<void> {
	const { title } = settingSubjects[subject];
	const db = acting(world, person, { kind: 'setting-looked-at', thing: null, name: title });
	await lookAtSetting(db, person.councilId, subject, world.today);
}
