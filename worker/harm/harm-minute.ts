import { harmToTell, harmTold, sweepHarmMarks } from '#db';
import { daysLater, harmLimits } from '#surveys';
import { byTheClock } from '../contact/by-the-clock.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

/** The clock's minute for own words that tell of harm: duty leads are mailed, and marks that nothing needs any more are deleted. */
export async function harmMinute(world: World): Promise<void> {
	const { db, settings, today } = world;
	for (const { councilId, slug, name, dutyLead, waiting, firstDue, lastMarked } of await harmToTell(db)) {
		if (!dutyLead || !lastMarked || !firstDue) continue;
		await sendMail(
			world,
			{ councilSlug: slug, email: dutyLead.email },
			{
				subject: 'Own words may tell of harm',
				paragraphs: [
					waiting === 1
						? `Somebody at ${name} marked an answer to a survey: it may tell of harm.`
						: `${waiting} answers to surveys of ${name} are marked: they may tell of harm.`,
					`Please read ${waiting === 1 ? 'it' : 'them'} by ${byTheClock(firstDue)}.`,
					`Sign in to read:\n${settings.ORIGIN}/desk/contact`,
				],
			},
		);
		// Marked once the queue has it: a mail may come twice, and never not at all.
		await harmTold(db, councilId, lastMarked);
	}
	await sweepHarmMarks(db, daysLater(today, -harmLimits.daysKept));
}
