import { quotesOf, readingProgress, waitingHarm } from '#db';
import { givesAway } from '#surveys';
import { lookingOf } from '../going-public/looking-of.ts';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { closedSurvey } from './closed-survey.ts';

/** For each question of own words: how many were written, read and quoted, and the quotes to look at again; and how many words wait that tell of harm. */
export async function showProgress(world: World, person: Person, id: string) {
	const { content } = await closedSurvey(world, person, id);
	const progress = await readingProgress(world.db, person.councilId, id);
	const { look } = await lookingOf(world, person);
	const quotes = await quotesOf(world.db, person.councilId, id);
	const { waiting } = await waitingHarm(world.db, person.councilId, world.now.toISOString(), id);
	const questions = content.questions
		.filter(({ kind }) => kind === 'own-words')
		.map(({ id: question }) => {
			const { total, read, quotes: cleared } = progress.find((one) => one.question === question) ?? nothing;
			const doubtful = quotes.filter(
				(one) => one.question === question && givesAway(one.quote, look).length > 0,
			);
			return { question, total, read, quotes: cleared, lookAgain: doubtful.map(({ quote }) => quote) };
		});
	return { questions, harmWaiting: waiting };
}

const nothing = { total: 0, read: 0, quotes: 0 };
