// A survey of every kind, opened through the API, and ballots sealed for it as a phone would.
import { eq } from 'drizzle-orm';
import { seal } from '#sealing';
import { toBase64url, type Ballot, type SurveyContent } from '#surveys';
import { roundsOf } from '#surveys/ranking';
import { ballots, surveys } from '#db/schema/index.ts';
import { readySurvey } from './every-kind.ts';
import type { townHall } from './town-hall.ts';

export type Hall = Awaited<ReturnType<typeof townHall>>;

export interface Opened {
	id: string;
	address: string;
	content: SurveyContent;
	sealingKey: string;
}

export async function openSurvey(hall: Hall, content = readySurvey()): Promise<Opened> {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 1, content });
	await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
	const [row] = await hall.db.select({ key: surveys.sealingKey }).from(surveys).where(eq(surveys.id, id));
	if (!row?.key) throw new Error('the survey did not open');
	return { id, address, content, sealingKey: row.key };
}

/** Puts a sealed text into the box, past the door: what holds a valid signature may contain anything. */
export async function dropIn(hall: Hall, survey: Opened, text: string): Promise<void> {
	const sealed = await seal(survey.sealingKey, text);
	if (!sealed.ok) throw new Error('the text is too long to seal');
	const nonceHash = crypto.randomUUID();
	await hall.db.insert(ballots).values({ surveyId: survey.id, nonceHash, sealed: toBase64url(sealed.value) });
}

/** The first of each round is best, and the last is worst. */
const firstRounds = (options: readonly { id: string }[]) =>
	roundsOf(options.length).map((round) => ({
		best: options[round[0] ?? 0]?.id ?? null,
		worst: options[round.at(-1) ?? 0]?.id ?? null,
	}));

/** A ballot that answers everything with the first choice. */
export function plainBallot({ questions, band }: SurveyContent): Ballot {
	const answers: Ballot['answers'] = {};
	for (const question of questions) {
		switch (question.kind) {
			case 'choose-one':
				answers[question.id] = { kind: 'choose-one', option: question.options[0]?.id ?? '' };
				break;
			case 'choose-many':
				answers[question.id] = {
					kind: 'choose-many',
					options: question.options.slice(0, 1).map(({ id }) => id),
				};
				break;
			case 'agree':
				answers[question.id] = { kind: 'agree', face: '4' };
				break;
			case 'put-in-order':
				answers[question.id] = { kind: 'put-in-order', order: question.options.map(({ id }) => id) };
				break;
			case 'best-worst':
				answers[question.id] = { kind: 'best-worst', rounds: firstRounds(question.options) };
				break;
			case 'own-words':
				answers[question.id] = { kind: 'own-words', text: 'More time with my brother.', share: true };
		}
	}
	return { band: band?.options[0]?.id ?? null, answers };
}
