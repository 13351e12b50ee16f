import { keyHolderOfDraft } from '#db';
import { leaveAct } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

/** Mails the key-holder of a draft that it waits for their key. */
export async function askForKey(world: World, person: Person, id: string): Promise<void> {
	const holder = await keyHolderOfDraft(world.db, person.councilId, id);
	if (!holder) return refuse('wrong-state');
	await leaveAct(world, person, { kind: 'key-asked-for', thing: id });
	await sendMail(
		world,
		{ councilSlug: person.councilSlug, email: holder.email, name: holder.name },
		{
			subject: `You are asked to hold the key of a box: ${holder.title}`,
			paragraphs: [
				`${person.name} asks you to hold the key for the survey “${holder.title}” of ${holder.councilName}. It cannot open before you have made the key.`,
				`Use a computer of your own that you will have again when the survey closes. Sign in, and make the key:\n${world.settings.ORIGIN}/desk/keys/${id}`,
			],
		},
	);
}
