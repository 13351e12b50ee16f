import { holdersToTell, holderTold } from '#db';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

/** Mails each key-holder once that their box can be opened. */
export async function tellKeyHolders(world: World): Promise<void> {
	for (const { surveyId, councilSlug, councilName, title, name, email } of await holdersToTell(world.db)) {
		await sendMail(
			world,
			{ councilSlug, email, name },
			{
				subject: `A box waits for you to open it: ${title}`,
				paragraphs: [
					`the survey “${title}” of ${councilName} has closed. You hold the key of its box, and nobody else can open it.`,
					`Have your key file and its passphrase at hand, sign in, and open it:\n${world.settings.ORIGIN}/desk/keys/${surveyId}`,
				],
			},
		);
		// Marked once the queue has it: a mail may come twice, and never not at all.
		await holderTold(world.db, surveyId);
	}
}
