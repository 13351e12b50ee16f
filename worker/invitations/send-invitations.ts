import { addSending } from '#db';
import { checkTextAt, drawCode, invitationText, linkFor, minutesToAnswer } from '#surveys';
import { acting } from '../acts/acting.ts';
import { codeHashOf } from '../ballots/sign-blinded.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { laterBy } from '../later-by.ts';
import { minutesOnTheWay } from '../texts/give-up-texts.ts';
import { keepCodes } from './codes-on-the-way.ts';
import { putIntoQueue } from './put-into-queue.ts';
import {
	countByBand,
	readList,
	refuseUnsendable,
	type Asking,
	type ToSend,
	type ReadList,
	type Survey,
} from './read-list.ts';

/** The text with the link of one code. */
export const textWithCode =
	({ settings }: Pick<World, 'settings'>, { name: council, slug, textWords: words }: Asking, code: string) =>
	({ address, content }: Pick<Survey, 'address' | 'content'>) =>
		invitationText(
			{ council, words },
			{
				minutes: minutesToAnswer(content),
				link: linkFor(settings.ORIGIN, address, code.toUpperCase()),
				checkAt: checkTextAt(settings.ORIGIN, slug),
			},
		);

/** What a code looks like where none was drawn yet. */
export const anyCode = 'X'.repeat(13);

/** The list, with the text that everybody on it would get but for the code. */
export const readInvitations = (world: World, person: Person, toSend: ToSend) =>
	readList(world, person, toSend, {
		words: textWithCode(world, toSend.council, anyCode),
		groupsCount: true,
	});

/** For everybody on the list a code of their own: its hash, and the text it goes out in. */
const drawTexts = (world: World, { council, surveyId }: ToSend, { accepted, survey }: ReadList) =>
	Promise.all(
		accepted.map(async ({ phone, band }) => {
			const code = drawCode(world.random);
			const message = textWithCode(world, council, code)(survey);
			const text = { councilSlug: council.slug, reference: world.newId(), phone, message };
			return {
				codeHash: await codeHashOf(world.settings.PEPPER, surveyId, code),
				band: band ?? '',
				text: { kind: 'text' as const, waits: true as const, ...text },
			};
		}),
	);

/**
 * Draws a code for every phone, keeps only the codes' hashes, and puts the texts into the queue. From here on the
 * queue alone knows which code goes to which phone, until the provider has taken the text.
 * Returns how many texts are on their way and how many could not be put there.
 */
export async function sendInvitations(world: World, person: Person, toSend: ToSend) {
	const { surveyId } = toSend;
	const read = await readInvitations(world, person, toSend);
	refuseUnsendable(read);
	const id = world.newId();
	const outgoing = await drawTexts(world, toSend, read);
	const codes = outgoing.map(({ codeHash, band, text }) => [text.reference, { codeHash, band }] as const);
	await keepCodes(world, id, Object.fromEntries(codes));
	const act = { kind: 'texts-sent', thing: surveyId, details: { number: outgoing.length } } as const;
	const written = await addSending(acting(world, person, act), {
		kind: 'invitation',
		id,
		councilId: person.councilId,
		personId: person.id,
		surveyId,
		sentOn: world.today,
		codeHashes: outgoing.map(({ codeHash }) => codeHash),
		references: outgoing.map(({ text }) => text.reference),
		handOverBy: laterBy(world.now, minutesOnTheWay),
		total: outgoing.length,
		asked: countByBand(read.accepted),
	});
	if (!written) refuse('wrong-state');
	const texts = outgoing.map(({ text }) => text);
	return await putIntoQueue(world, { surveyId, sendingId: id }, texts);
}
