import { holdersToTell, holderTold } from '#db';
import type { World } from '../world.ts';

/** Mails each key-holder once that their box can be opened. */
export async function tellKeyHolders(world: World): Promise<void> {
	for (const { surveyId, councilSlug, councilName, title, name, email } of await holdersToTell(world.db)) {
		await world.texts.send({
			kind: 'email',
			councilSlug,
			reference: world.newId(),
			email,
			subject: `A box waits for you to open it: ${title}`,
			message: [
				`Hello ${name},`,
				`the survey “${title}” of ${councilName} has closed. You hold the key of its box, and nobody else can open it.`,
				`Have your key file and its passphrase at hand, sign in, and open it:\n${world.settings.ORIGIN}/desk/keys/${surveyId}`,
			].join('\n\n'),
		});
		// Marked once the queue has it: a mail may come twice, and never not at all.
		await holderTold(world.db, surveyId);
	}
}
