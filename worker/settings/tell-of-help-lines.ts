import { othersAtDesk } from '#db';
import type { Helpline } from '#surveys';
import type { Person } from '../door/door.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

const inWords = ({ name, dial, text, chat, hours }: Helpline) =>
	[
		`${name}:`,
		...[dial && `call ${dial}`, text && `text ${text}`, chat && `chat ${chat}`].filter(Boolean),
		hours && `(${hours})`,
	]
		.filter(Boolean)
		.join(' ');

/** Mails the other admins what young people see from now on: whoever knows better can say so at once. */
export async function tellOfHelpLines(
	world: World,
	person: Person,
	lines: readonly Helpline[],
): Promise<void> {
	for (const other of await othersAtDesk(world.db, person.councilId, person.id, ['admin']))
		await sendMail(world, other, {
			subject: 'The help lines for young people have changed',
			paragraphs: [
				`${person.name} changed the help lines that young people see on every page. They are now:`,
				lines.map(inWords).join('\n'),
				`If one is wrong, put it right at once: ${world.settings.ORIGIN}/desk/settings/help-lines`,
			],
		});
}
