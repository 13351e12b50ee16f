import { lastChangesOf } from '#db';
import { Setting, settingSubjects, type SettingSubject } from '#surveys';
import * as v from 'valibot';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { changeSetting } from './save-setting.ts';

/** Puts a setting back as it was before its last change; that change can be put back in its turn. */
export async function putBack(
	world: World,
	person: Person,
	{ subject, seen }: { subject: SettingSubject; seen: number },
): Promise<void> {
	const changes = await lastChangesOf(world.db, person.councilId);
	const { before } = found(changes.find((one) => one.subject === subject));
	// What stood there was tried when it was put there.
	const tried = subject === 'help-lines' ? { tried: true } : {};
	const read = v.safeParse(Setting, { subject, value: before, ...tried });
	if (!read.success)
		return refuse('wrong-state', [
			{ field: 'subject', message: 'What stood there before would not be taken today. Write it anew.' },
		]);
	const { title } = settingSubjects[subject];
	const act = { kind: 'setting-put-back', thing: null, name: title } as const;
	await changeSetting(world, person, { setting: read.output, seen }, act);
}
