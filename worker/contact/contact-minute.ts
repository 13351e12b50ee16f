import { dutyLeadsToTell, dutyLeadTold, sweepContactRequests } from '#db';
import { contactsDoneLongAgo } from '#surveys';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';
import { byTheClock } from './by-the-clock.ts';

/**
 * The clock's minute for those who asked to be contacted: duty leads are mailed, and what was done thirty days ago is
 * deleted. One mail a minute at most for each council, however many asked.
 */
export async function contactMinute(world: World): Promise<void> {
	const { db, now } = world;
	for (const { councilId, slug, dutyLead, lastAsked, ...council } of await dutyLeadsToTell(db)) {
		if (!dutyLead || !lastAsked) continue;
		await sendMail(
			world,
			{ councilSlug: slug, email: dutyLead.email },
			{ subject: 'Somebody asked to be contacted', paragraphs: message(world, council) },
		);
		// Marked once the queue has it: a mail may come twice, and never not at all.
		await dutyLeadTold(db, councilId, lastAsked);
	}
	await sweepContactRequests(db, contactsDoneLongAgo(now));
}

const message = (
	{ settings }: World,
	{ name, waiting, firstDue }: { name: string; waiting: number; firstDue: string | null },
) => [
	waiting === 1
		? `A young person asked ${name} to be contacted.`
		: `${waiting} young people asked ${name} to be contacted.`,
	firstDue ? `They were promised to hear from you by ${byTheClock(firstDue)}.` : '',
	`Sign in to see how to reach them:\n${settings.ORIGIN}/desk/contact`,
];
