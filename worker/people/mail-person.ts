// What people are mailed about themselves. None of these mails opens anything: to sign in they ask for a link.
import { councilById, othersAtDesk, type personOfCouncil } from '#db';
import { dayInWords } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

type Mailed = Pick<NonNullable<Awaited<ReturnType<typeof personOfCouncil>>>, 'name' | 'email' | 'role'>;

/** Tells somebody that they can sign in, and how. */
export async function mailInvitation(world: World, admin: Person, { name, email }: Mailed): Promise<void> {
	const council = found(await councilById(world.db, admin.councilId));
	const { ORIGIN } = world.settings;
	await sendMail(
		world,
		{ councilSlug: admin.councilSlug, email, name },
		{
			subject: `You can sign in to Heard for ${council.name}`,
			paragraphs: [
				`${admin.name} has let you in to Heard, with which ${council.name} asks children and young people what matters to them.`,
				`Sign in here with this address:\n${ORIGIN}/sign-in`,
				'There is no password to choose. If you did not expect this, you need do nothing.',
			],
		},
	);
}

/** Tells both addresses that one has taken the place of the other. */
export async function mailNewAddress(
	world: World,
	admin: Person,
	{ name, before, after }: { name: string; before: string; after: string },
): Promise<void> {
	for (const email of [before, after])
		await sendMail(
			world,
			{ councilSlug: admin.councilSlug, email, name },
			{
				subject: 'Your sign-in address for Heard has changed',
				paragraphs: [
					`On ${dayInWords(world.today)} ${admin.name} changed the address with which you sign in from ${before} to ${after}.`,
					'If that is not right, tell an admin of Heard at your council.',
				],
			},
		);
}

/** Tells somebody who is an admin no longer, and every other admin, who did it: nobody is put aside unseen. */
export async function mailNoAdmin(
	world: World,
	admin: Person,
	{ name, email }: { name: string; email: string },
): Promise<void> {
	const others = await othersAtDesk(world.db, admin.councilId, admin.id, ['admin']);
	for (const to of [{ name, email }, ...others])
		await sendMail(
			world,
			{ ...to, councilSlug: admin.councilSlug },
			{
				subject: 'An admin of Heard has changed',
				paragraphs: [
					`On ${dayInWords(world.today)} ${admin.name} made ${name} an admin no longer.`,
					'If that is not right, say so to somebody you know at your council. The log at the desk has it.',
				],
			},
		);
}
