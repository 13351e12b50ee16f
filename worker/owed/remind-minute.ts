import { remindAgainOn, repliesToRemind } from '#db';
import { dayInWords, owedByOwner, remindOn } from '#surveys';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';

/** Not before people are at work. */
const firstHour = 8;
const hourInEngland = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: 'numeric',
	hourCycle: 'h23',
});

/**
 * The clock's minute for those who owe replies: two weeks before, on the day, then weekly (surveys/reply/reminder.ts). One mail for
 * each of them, however many they owe; none to who has left.
 */
export async function remindMinute(world: World): Promise<void> {
	const { db, today, now, settings } = world;
	if (Number(hourInEngland.format(now)) < firstHour) return;
	const due = (await repliesToRemind(db, today)).map((reply) => ({ ...reply, owed: owedByOwner(reply) }));
	for (const same of Map.groupBy(due, ({ owner }) => owner.id).values()) {
		const owing = same.filter(
			({ owed, binnedOn, owner }) => owed !== null && binnedOn === null && owner.removedOn === null,
		);
		const [first] = owing;
		if (first)
			await sendMail(
				world,
				{ councilSlug: first.councilSlug, email: first.owner.email, name: first.owner.name },
				{
					subject: owing.some(({ owed }) => owed !== null && owed < today)
						? 'Young people wait for your reply'
						: 'A reply to young people is due',
					paragraphs: [
						owing
							.map(({ id, owed }) => `${owedInWords(owed ?? '', today)}:\n${settings.ORIGIN}/owed/${id}`)
							.join('\n\n'),
						'You are asked to sign in first. If one is not yours, or you need more time, say so there.',
					],
				},
			);
		// Marked once the queue has it: a mail may come twice, and never not at all.
		for (const { councilId, id, owed } of same) await remindAgainOn(db, councilId, id, remindOn(owed, today));
	}
}

const owedInWords = (owed: string, today: string) =>
	owed < today
		? `Was due on ${dayInWords(owed)}`
		: owed === today
			? 'Is due today'
			: `Is due on ${dayInWords(owed)}`;
