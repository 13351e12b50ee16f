import { textsBackToTell, textsBackTold } from '#db';
import { sendMail } from './send-mail.ts';
import type { World } from '../world.ts';
import { hourOf } from './hear-text-back.ts';

/**
 * Once an hour at most, duty leads are told how many texts came back. Not who, not what, not when: that is not here. The mail
 * goes after the hour is over, so that its own time does not tell the minute of a text.
 */
export async function tellTextsBack(world: World): Promise<void> {
	const hour = hourOf(world.now);
	for (const { councilId, slug, name, dutyLead, number } of await textsBackToTell(world.db, hour)) {
		if (!dutyLead) continue;
		await sendMail(
			world,
			{ councilSlug: slug, email: dutyLead.email },
			{
				subject: number === 1 ? 'A text came back' : `${number} texts came back`,
				paragraphs: message(name, number),
			},
		);
		// Marked once the queue has it: a mail may come twice, and never not at all.
		await textsBackTold(world.db, councilId, number, hour);
	}
}

const message = (council: string, number: number) => [
	number === 1
		? `Since we last told you, one text came back to the number of ${council} that was no STOP.`
		: `Since we last told you, ${number} texts came back to the number of ${council} that were no STOP.`,
	'Heard does not know who sent them and has kept none of what they said. Each phone was answered at once: that nobody reads texts there, where help is, and how to ask to be contacted.',
	'If it happens often, talk with the team: young people want to write, and may need a number that somebody reads.',
];
