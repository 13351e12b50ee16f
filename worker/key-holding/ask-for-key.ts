import { keyHolderOfDraft } from '#db';
import { leaveAct } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Mails the key-holder of a draft that it waits for their key. */
export async function askForKey(world: World, person: Person, id: string): Promise<void> {
	const holder = await keyHolderOfDraft(world.db, person.councilId, id);
	if (!holder) return refuse('wrong-state');
	await leaveAct(world, person, { kind: 'key-asked-for', thing: id });
	await world.texts.send({
		kind: 'email',
		councilSlug: person.councilSlug,
		reference: world.newId(),
		email: holder.email,
		subject: `You are asked to hold the key of a box: ${holder.title}`,
		message: [
			`Hello ${holder.name},`,
			`${person.name} asks you to hold the key for the survey “${holder.title}” of ${holder.councilName}. It cannot open before you have made the key.`,
			`Use a computer of your own that you will have again when the survey closes. Sign in, and make the key:\n${world.settings.ORIGIN}/desk/keys/${id}`,
		].join('\n\n'),
	});
}
