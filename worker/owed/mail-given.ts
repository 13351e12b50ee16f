import { personOfCouncil } from '#db';
import type { Person } from '../door/door.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

/** Mails somebody that a reply is theirs to give, unless they gave it to themselves. What young people said is not in it. */
export async function mailGiven(world: World, person: Person, owner: string, reply: string): Promise<void> {
	if (owner === person.id) return;
	const to = await personOfCouncil(world.db, person.councilId, owner);
	if (!to || to.removedOn !== null) return;
	const { councilSlug } = person;
	await sendMail(
		world,
		{ councilSlug, email: to.email, name: to.name },
		{
			subject: 'A reply to young people is yours to give',
			paragraphs: [
				`${person.name} has asked you to answer something that young people said.`,
				`Read it, and answer it, here. You are asked to sign in first:\n${world.settings.ORIGIN}/owed/${reply}`,
				'If it is not yours to answer, say so there.',
			],
		},
	);
}
