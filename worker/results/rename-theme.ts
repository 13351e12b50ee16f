import { renameTheme as rename, themesOf } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { nameOfThemeInUse, themeNameLookedOver } from './theme-name.ts';
import { closedSurvey } from './closed-survey.ts';

/** Gives a theme another name; what was read under it stays there. */
export async function renameTheme(
	world: World,
	person: Person,
	{ id, theme, name }: { id: string; theme: string; name: string },
) {
	await closedSurvey(world, person, id);
	const { councilId } = person;
	found((await themesOf(world.db, councilId, id)).find((one) => one.id === theme));
	const lookAgain = await themeNameLookedOver(world, person, name);
	const db = acting(world, person, { kind: 'theme-renamed', thing: id });
	if (!(await rename(db, councilId, id, { id: theme, name }))) refuse('already-there', [nameOfThemeInUse]);
	return { lookAgain };
}
