import { countsToSet, saveSetting as save } from '#db';
import { lookOverSetting, newWays, settingSubjects, whatStops, type Act, type Setting } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { lookingFor } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';
import { valuesOf, type SettingValues } from './show-settings.ts';
import { tellOfHelpLines } from './tell-of-help-lines.ts';

/** A setting, and how often its subject had been changed when it was opened. */
export interface SeenSetting {
	setting: Setting;
	seen: number;
}

/** Saves one setting. Help lines are not changed quietly: what is new was tried, and the other admins are told. */
export async function saveSetting(world: World, person: Person, seen: SeenSetting): Promise<void> {
	await changeSetting(world, person, seen, {
		kind: settingSubjects[seen.setting.subject].act,
		thing: null,
	});
}

/** Saves a setting under an act. What is as it was already is left alone. */
export async function changeSetting(
	world: World,
	person: Person,
	{ setting, seen }: SeenSetting,
	act: Act,
): Promise<void> {
	const { subject, value } = setting;
	const values = await valuesOf(world, person.councilId);
	const before = values[subject];
	if (JSON.stringify(before) === JSON.stringify(value)) return;
	mustBeTried(values['help-lines'], setting);
	const stops = whatStops(
		lookOverSetting(setting, { subject, value: before } as Setting, lookingFor(values)),
	);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	await mustBeTwo(world, person, setting);
	const { now, newId, today } = world;
	const change = {
		...{ id: newId(), by: person.id, at: now.toISOString(), today },
		...{ seen, before },
	};
	if (!(await save(acting(world, person, act), person.councilId, setting, change)))
		refuse('wrong-state', [
			{
				field: 'seen',
				message:
					'Somebody else changed this while you were writing. Nothing is saved yet: what you typed is below, and at the foot stands what they changed. Save again to put yours in its place.',
			},
		]);
	if (setting.subject === 'help-lines') await tellOfHelpLines(world, person, setting.value);
}

/** What to look at in a setting before others read it. */
export async function lookOverSettingHere(world: World, person: Person, setting: Setting) {
	const values = await valuesOf(world, person.councilId);
	const { subject } = setting;
	return lookOverSetting(setting, { subject, value: values[subject] } as Setting, lookingFor(values));
}

/** A number, text or chat that no line had before is tried by somebody before young people see it. */
function mustBeTried(before: SettingValues['help-lines'], setting: Setting): void {
	if (setting.subject !== 'help-lines' || setting.tried) return;
	const untried = newWays(before, setting.value);
	if (untried.length > 0)
		refuse('invalid', [
			{
				field: 'tried',
				message: `Try it before young people see it, then tick that you have: ${untried.join('; ')}.`,
			},
		]);
}

/** Where nobody else could say yes, nothing would go public any more. */
async function mustBeTwo({ db }: World, { councilId }: Person, setting: Setting): Promise<void> {
	if (setting.subject !== 'second-for-telling' || !setting.value) return;
	const { seconds } = await countsToSet(db, councilId);
	if (seconds < 2)
		refuse('invalid', [
			{
				field: 'value',
				message: 'Let in a second worker or admin under People first: nobody else could say yes.',
			},
		]);
}
