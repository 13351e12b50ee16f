import { dutyLeadsToTell, dutyLeadTold, sweepContactRequests } from '#db';
import { contactsDoneLongAgo } from '#surveys';
import type { World } from '../world.ts';

/**
 * The clock's minute for those who asked to be contacted: duty leads are mailed, and what was done thirty days ago is
 * deleted. One mail a minute at most for each council, however many asked.
 */
export async function contactMinute(world: World): Promise<void> {
	const { db, now } = world;
	for (const council of await dutyLeadsToTell(db)) {
		const { dutyLead, lastAsked } = council;
		if (!dutyLead || !lastAsked) continue;
		await world.texts.send({
			kind: 'email',
			councilSlug: council.slug,
			reference: world.newId(),
			email: dutyLead.email,
			subject: 'Somebody asked to be contacted',
			message: message(world, council),
		});
		// Marked once the queue has it: a mail may come twice, and never not at all.
		await dutyLeadTold(db, council.councilId, lastAsked);
	}
	await sweepContactRequests(db, contactsDoneLongAgo(now));
}

const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	calendar: 'gregory',
	dateStyle: 'full',
	timeStyle: 'short',
});

/** Nothing of what was written: mail passes through many hands. */
const message = (
	{ settings }: World,
	{ name, waiting, firstDue }: { name: string; waiting: number; firstDue: string | null },
) =>
	[
		waiting === 1
			? `A young person asked ${name} to be contacted.`
			: `${waiting} young people asked ${name} to be contacted.`,
		firstDue ? `They were promised to hear from you by ${clock.format(new Date(firstDue))}.` : '',
		`Sign in to see how to reach them:\n${settings.ORIGIN}/desk/contact`,
	]
		.filter(Boolean)
		.join('\n\n');
