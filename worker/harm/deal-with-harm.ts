import { finishHarm, harmMarksOf, harmWords, readHarm } from '#db';
import type { HarmOutcome } from '#surveys';
import { acting, leaveAct } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A mark of this council, without the words. */
export async function harmMark({ db }: World, { councilId }: Person, slip: string) {
	const [mark] = await harmMarksOf(db, councilId, slip);
	return found(mark);
}

/** A mark with its words, while nobody has dealt with it; the log has who looked. */
export async function showHarm(world: World, person: Person, slip: string) {
	const mark = await harmMark(world, person, slip);
	const words = await harmWords(world.db, person.councilId, slip);
	if (words) await leaveAct(world, person, { kind: 'own-words-opened', thing: mark.survey.id });
	return { mark, words };
}

/** A second person has read it: the duty lead, or whoever stands in for them, but not who marked it. */
export async function readHarmToo(world: World, person: Person, slip: string): Promise<void> {
	const { survey, markedBy } = await harmMark(world, person, slip);
	if (markedBy.id === person.id)
		refuse('second-person-needed', [
			{ field: '', message: 'You marked it yourself. Somebody else must read it too.' },
		]);
	const written = acting(world, person, { kind: 'harm-read', thing: survey.id });
	if (!(await readHarm(written, { councilId: person.councilId, slipId: slip, readBy: person.id })))
		refuse('wrong-state');
}

/** Notes what was done. From here on the words are kept no longer than others. */
export async function noteWhatWasDone(
	world: World,
	person: Person,
	{ slip, outcome }: { slip: string; outcome: HarmOutcome },
): Promise<void> {
	const { survey, readBy } = await harmMark(world, person, slip);
	if (readBy === null)
		refuse('second-person-needed', [
			{ field: 'outcome', message: 'A second person must read it first, and say so.' },
		]);
	const written = acting(world, person, { kind: 'harm-dealt-with', thing: survey.id, details: { outcome } });
	const done = { outcome, doneBy: person.id, doneOn: world.today };
	if (!(await finishHarm(written, { councilId: person.councilId, slipId: slip, ...done })))
		refuse('wrong-state');
}
