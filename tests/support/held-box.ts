// A closed box that waits for its key-holder, and what is found of it afterwards.
import { eq } from 'drizzle-orm';
import { ballots, invitations, releases, slips } from '#db/schema/index.ts';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { everyMinute } from '#worker/opening/every-minute.ts';
import { worldOf } from '#worker/world.ts';
import { newId } from './every-kind.ts';
import { heldSurvey } from './key-holder.ts';
import { dropIn, plainBallot } from './open-survey.ts';
import { storedSurvey } from './survey-desk.ts';
import { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const afterClosing = new Date('2026-03-20T17:00:00.000Z');

/** The clock's minute after closing; the mails that key-holders of this hall got by it. */
export async function minute(hall: Hall, now = afterClosing) {
	hall.clock.now = now;
	const posted: { councilSlug: string; email: string; message: string }[] = [];
	const TEXTS = { send: async (text: unknown) => void posted.push(text as never) } as never;
	const nature = { now: () => now, random: (n: number) => crypto.getRandomValues(new Uint8Array(n)) };
	await everyMinute(worldOf({ ...hall.env, TEXTS }, nature));
	return posted.filter(
		({ councilSlug, email }) => councilSlug === hall.slug && email.startsWith('key-holder'),
	);
}

/** What there is of a survey. */
export async function there(hall: Hall, id: string) {
	const survey = await storedSurvey(hall, id);
	return {
		state: survey?.state,
		opened: survey?.openedBox,
		lost: survey?.keyLostOn,
		spoilt: survey?.spoilt,
		ballots: await hall.db.$count(ballots, eq(ballots.surveyId, id)),
		invitations: await hall.db.$count(invitations, eq(invitations.surveyId, id)),
		slips: await hall.db.$count(slips, eq(slips.surveyId, id)),
		releases: await hall.db.$count(releases, eq(releases.surveyId, id)),
		keys: await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id),
	};
}

/** A closed survey with so many ballots, one of them spoilt. */
export async function closedBox(howMany = 3) {
	const hall = await townHall();
	const survey = await heldSurvey(hall);
	for (let n = 1; n < howMany; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
	await dropIn(hall, survey, 'not a ballot');
	await hall.db.insert(invitations).values({ surveyId: survey.id, codeHash: newId(), spentOn: null });
	const mails = await minute(hall);
	return { hall, survey, mails };
}
