import { keepReading, slipToRead, themesOf } from '#db';
import { lookOver, whatStops } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { lookingOf } from '../going-public/looking-of.ts';

interface Reading {
	id: string;
	slip: string;
	theme: string | null;
	quote: string | null;
}

/**
 * Keeps how a worker read one slip. Words are shown only where the young person said that they may be. What may still
 * give somebody away is pointed out; it is the worker who decides.
 */
export async function readSlip(world: World, person: Person, { id, slip, theme, quote }: Reading) {
	const { db } = world;
	const { councilId } = person;
	const words = found(await slipToRead(db, councilId, id, slip));
	if (quote !== null && !words.share)
		refuse('not-allowed', [
			{ field: 'quote', message: 'This young person did not say that their words may be shown.' },
		]);
	if (quote !== null && words.harm)
		refuse('not-allowed', [
			{ field: 'quote', message: 'These words are marked: they tell of harm, and are never shown.' },
		]);
	if (theme !== null && !(await isThemeOf(theme)))
		refuse('invalid', [{ field: 'theme', message: 'This question has no such theme.' }]);
	const looked = lookOver(
		{ field: 'quote', text: quote ?? '', whose: 'theirs', verbatim: true },
		await lookingOf(world, person),
	);
	const stops = whatStops(looked);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	const written = acting(world, person, { kind: 'own-words-read', thing: id });
	if (!(await keepReading(written, councilId, id, { slip, theme, quote }))) refuse('wrong-state');
	return { theme, quote, lookAgain: looked };

	async function isThemeOf(theme: string) {
		const themes = await themesOf(db, councilId, id);
		return themes.some((one) => one.id === theme && one.question === words.question);
	}
}
