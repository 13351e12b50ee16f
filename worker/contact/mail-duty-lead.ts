import type { DutyLead } from '#surveys';
import type { World } from '../world.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	calendar: 'gregory',
	dateStyle: 'full',
	timeStyle: 'short',
});

/** "Tuesday, 3 March 2026 at 09:00", in London. */
export const byTheClock = (instant: string): string => clock.format(new Date(instant));

/** A mail to who gets back to young people. Nothing of what was written: mail passes through many hands. */
export const mailDutyLead = async (
	world: World,
	{ slug, dutyLead }: { slug: string; dutyLead: DutyLead },
	{ subject, paragraphs }: { subject: string; paragraphs: string[] },
): Promise<void> =>
	void (await world.texts.send({
		kind: 'email',
		councilSlug: slug,
		reference: world.newId(),
		email: dutyLead.email,
		subject,
		message: paragraphs.filter(Boolean).join('\n\n'),
	}));
