import { publishRelease, quotesOf, readingsOf, releaseOfSurvey } from '#db';
import { lookOver, voicesOf, whatStops } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { sha256 } from '../door/hash.ts';
import { found, refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import { besideAct, mustHaveSecond, yesOf, type AskedFor } from '../second-person/must-have-second.ts';
import type { World } from '../world.ts';

/**
 * Themes and quotes as they would be published, once no quote names somebody. Voices are gathered from all own words, read or
 * not, so that a theme's share is of everybody who wrote. `seen` is another text as soon as one of them changes.
 */
export async function whatGoesOut(world: World, person: Person, id: string) {
	const { db } = world;
	const { councilId } = person;
	const { content, state } = found(await releaseOfSurvey(db, councilId, id));
	if (state !== 'closed' || !content) return refuse('wrong-state');
	const voices = voicesOf(await readingsOf(db, councilId, id), content.least);
	const looking = await lookingOf(world, person);
	const stops = (await quotesOf(db, councilId, id)).flatMap(({ quote }) =>
		whatStops(lookOver({ field: 'quotes', text: quote, whose: 'theirs', verbatim: true }, looking)),
	);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	const inOrder = voices.toSorted((a, b) => (a.question < b.question ? -1 : 1));
	return { voices, seen: await sha256(JSON.stringify(inOrder)) };
}

/**
 * Gives a closed survey's results to the board; themes and quotes are frozen from here on. Where the council asks for a second
 * person, quotes go out by their yes (`asked`), as whoever asked had seen them.
 */
export async function publishResults(
	world: World,
	person: Person,
	id: string,
	asked: (AskedFor & { seen: string | null }) | null = null,
): Promise<void> {
	const { voices, seen } = await whatGoesOut(world, person, id);
	if (voices.some(({ quotes }) => quotes.length > 0)) await mustHaveSecond(world, person, asked);
	if (asked && asked.seen !== seen)
		refuse('wrong-state', [
			{ field: 'version', message: 'A theme or a quote was changed since you were asked. Ask anew.' },
		]);
	const published = acting(world, person, { kind: 'results-published', thing: id, ...besideAct(asked) });
	const out = { voices, today: world.today, yes: yesOf(person, asked) };
	if (!(await publishRelease(published, person.councilId, id, out))) refuse('wrong-state');
}
