import { othersAtDesk } from '#db';
import type { Helpline } from '#surveys';
import type { Person } from '../door/door.ts';
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
	for (const { name, email, councilSlug } of await othersAtDesk(world.db, person.councilId, person.id, [
		'admin',
	]))
		await world.texts.send({
			kind: 'email',
			councilSlug,
			reference: world.newId(),
			email,
			subject: 'The help lines for young people have changed',
			message: [
				`Hello ${name},`,
				`${person.name} changed the help lines that young people see on every page. They are now:`,
				lines.map(inWords).join('\n'),
				`If one is wrong, put it right at once: ${world.settings.ORIGIN}/desk/settings/help-lines`,
			].join('\n\n'),
		});
}
