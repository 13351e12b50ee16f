import { addContactRequest, councilBySlug } from '#db';
import { anHourBefore, contactDue, contactLimits, type ContactRequest, type OtherLanguage } from '#surveys';
import { found, refuse } from '../door/refusal.ts';
import { councilInLanguage } from '../translations/in-language.ts';
import type { World } from '../world.ts';

/** Who would get back to somebody, and within how many hours; null where the council has named nobody. */
export async function whoWouldContact(world: World, slug: string, asked?: OtherLanguage) {
	const council = found(await councilBySlug(world.db, slug));
	const { name, helplines, dutyLead, look } = council;
	return {
		...(await councilInLanguage(world, council, asked)),
		council: { slug, name, helplines, colour: look?.colour ?? null },
		dutyLead: dutyLead && { name: dutyLead.name, hours: dutyLead.hours },
	};
}

/**
 * Keeps what somebody wrote and starts the clock that was promised. Nothing here looks at who asks or from where; the
 * duty lead's mail goes out with the clock's next minute (contact-minute.ts), so nothing can be lost on its way.
 */
export async function askForContact(world: World, slug: string, request: ContactRequest): Promise<void> {
	const { db, now, newId } = world;
	const { id: councilId, dutyLead } = found(await councilBySlug(db, slug));
	const { hours } = found(dutyLead);
	const askedAt = now.toISOString();
	const written = await addContactRequest(
		db,
		{ id: newId(), councilId, ...request, askedAt, dueAt: contactDue(now, hours) },
		{ since: anHourBefore(now), atMost: contactLimits.waitingFromLastHour },
	);
	if (!written) refuse('too-many-waiting');
}
