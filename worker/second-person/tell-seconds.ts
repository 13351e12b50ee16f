import { othersAtDesk } from '#db';
import type { Person } from '../door/door.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

/** Mails everybody who could say yes that something waits. Which survey, and what for, they see when they sign in. */
export async function tellSeconds(world: World, asker: Person): Promise<void> {
	const seconds = await othersAtDesk(world.db, asker.councilId, asker.id, ['worker', 'admin']);
	for (const second of seconds)
		await sendMail(world, second, {
			subject: 'Something waits for a second person',
			paragraphs: [
				`${asker.name} has asked for something that takes two people. Say yes or no at your desk:`,
				`${world.settings.ORIGIN}/desk`,
				'If somebody else was faster, you need do nothing.',
			],
		});
}
