import { addSending, confirmationOf, sendingsOf, surveyOfCouncil } from '#db';
import { base32, cardsAlone, codeInGroups, drawCode, fromBase64url, linkFor } from '#surveys';
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
	/** The yes of a second person; left out for the few cards that one may draw alone. */
	confirmation?: string | undefined;
}

/**
 * Draws codes for printed cards, keeps only their hashes, and hands the codes out in this one answer. They follow from
 * the page's own random number under our pepper: a page that is sent twice (a double click, a lost answer) gets the
 * same cards and counts once, while nothing that is stored leads back to them.
 */
export async function drawCards(
	world: World,
	person: Person,
	surveyId: string,
	{ number, draw, confirmation }: Wanted,
) {
	const { settings } = world;
	const survey = found(await surveyOfCouncil(world.db, person.councilId, surveyId));
	if (survey.state !== 'open') refuse('wrong-state');
	const { id, codes } = await drawnFrom(settings.PEPPER, surveyId, { number, draw });
	const second =
		confirmation === undefined ? null : await confirmationOf(world.db, person.councilId, confirmation);
	const details = { number, ...(second?.decidedBy && { person: second.decidedBy }) };
	const act = { kind: 'cards-drawn', thing: surveyId, details } as const;
	const written = await addSending(acting(world, person, act), {
		kind: 'cards',
		id,
		councilId: person.councilId,
		personId: person.id,
		surveyId,
		sentOn: world.today,
		codeHashes: await Promise.all(codes.map((code) => codeHashOf(settings.PEPPER, surveyId, code))),
		references: [],
		total: number,
		confirmation: confirmation ?? null,
		asked: { '': number },
	});
	if (
		!written &&
		!(await sendingsOf(world.db, person.councilId, surveyId)).some((sending) => sending.id === id)
	)
		return await refuseCards(world, person, surveyId);
	return {
		address: linkFor(settings.ORIGIN, survey.address, '').replace(/^https?:\/\/|#$/g, ''),
		cards: codes.map((code) => ({
			code: codeInGroups(code),
			link: linkFor(settings.ORIGIN, survey.address, code.toUpperCase()),
		})),
	};
}

/** The codes, and the id of their sending, that follow from the page's random number. */
async function drawnFrom(
	pepper: string,
	surveyId: string,
	{ number, draw }: Pick<Wanted, 'number' | 'draw'>,
) {
	const drawn = async (what: string) =>
		fromBase64url(await peppered(pepper, 'cards', `${surveyId}:${number}:${draw}:${what}`)) ??
		new Uint8Array();
	const codes = await Promise.all(
		Array.from({ length: number }, async (_, place) => {
			const bytes = await drawn(String(place));
			return drawCode((length) => bytes.slice(0, length));
		}),
	);
	return { id: base32((await drawn('cards')).slice(0, 16)), codes };
}

/** Nothing was drawn: the survey closed meanwhile, or a second person has to say yes. */
async function refuseCards({ db }: World, { councilId }: Person, surveyId: string): Promise<never> {
	const survey = await surveyOfCouncil(db, councilId, surveyId);
	if (survey?.state !== 'open') refuse('wrong-state');
	const message = `Alone you may draw ${cardsAlone} cards for a survey. For more, ask a second person.`;
	return refuse('second-person-needed', [{ field: 'number', message }]);
}
