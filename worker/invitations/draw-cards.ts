import { addSending, sendingsOf, surveyOfCouncil } from '#db';
import { base32, codeInGroups, dayOf, drawCode, fromBase64url, linkFor } from '#surveys';
import { acting } from '../acts/acting.ts';
import { codeHashOf } from '../ballots/sign-blinded.ts';
import type { Person } from '../door/door.ts';
import { peppered } from '../door/hash.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** `draw`: 32 random bytes of the page that asks, which keeps them nowhere. */
interface Wanted {
	number: number;
	draw: string;
}

/**
 * Draws codes for printed cards, keeps only their hashes, and hands the codes out in this one answer. They follow from
 * the page's own random number under our pepper: a page that is sent twice (a double click, a lost answer) gets the
 * same cards and counts once, while nothing that is stored leads back to them.
 */
export async function drawCards(world: World, person: Person, surveyId: string, { number, draw }: Wanted) {
	const { settings } = world;
	const survey = found(await surveyOfCouncil(world.db, person.councilId, surveyId));
	if (survey.state !== 'open') refuse('wrong-state');
	const drawn = async (what: string) =>
		fromBase64url(await peppered(settings.PEPPER, 'cards', `${surveyId}:${number}:${draw}:${what}`)) ??
		new Uint8Array();
	const codes = await Promise.all(
		Array.from({ length: number }, async (_, place) => {
			const bytes = await drawn(String(place));
			return drawCode((length) => bytes.slice(0, length));
		}),
	);
	const id = base32((await drawn('cards')).slice(0, 16));
	const act = { kind: 'cards-drawn', thing: surveyId, details: { number } } as const;
	const written = await addSending(acting(world, person, act), {
		kind: 'cards',
		id,
		councilId: person.councilId,
		surveyId,
		sentOn: dayOf(world.now.toISOString()),
		codeHashes: await Promise.all(codes.map((code) => codeHashOf(settings.PEPPER, surveyId, code))),
		references: [],
		total: number,
		asked: { '': number },
	});
	if (
		!written &&
		!(await sendingsOf(world.db, person.councilId, surveyId)).some((sending) => sending.id === id)
	)
		refuse('wrong-state');
	return {
		address: linkFor(settings.ORIGIN, survey.address, '').replace(/^https?:\/\/|#$/g, ''),
		cards: codes.map((code) => ({
			code: codeInGroups(code),
			link: linkFor(settings.ORIGIN, survey.address, code.toUpperCase()),
		})),
	};
}
