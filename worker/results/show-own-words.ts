import { councilById, releaseOfSurvey, themesOf, wordsToRead } from '#db';
import { daysLater, lookOver } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { closedSurvey, ownWordsQuestion } from './closed-survey.ts';
import { lookingOf } from '../going-public/looking-of.ts';

/** What young people wrote to one question: in an order that says nothing, and without their group. */
export async function showOwnWords(
	world: World,
	person: Person,
	{ id, question }: { id: string; question: string },
) {
	const survey = await closedSurvey(world, person, id);
	const { wording } = ownWordsQuestion(survey, question);
	const themes = await themesOf(world.db, person.councilId, id);
	const slips = await wordsToRead(world.db, person.councilId, id, question);
	const looking = await lookingOf(world, person);
	const { ownWordsDays } = found(await councilById(world.db, person.councilId));
	const madeOn = (await releaseOfSurvey(world.db, person.councilId, id))?.madeOn;
	return {
		survey: { id, title: survey.content.title },
		question: { id: question, wording },
		/** The day on which words go that were not read. */
		keptUntil: madeOn ? daysLater(madeOn, ownWordsDays) : null,
		themes: themes.filter((theme) => theme.question === question).map(({ id, name }) => ({ id, name })),
		slips: slips.map((slip) => ({
			...slip,
			lookAgain: lookOver(
				{ field: 'quote', text: slip.quote ?? slip.text, whose: 'theirs', verbatim: true },
				looking,
			),
		})),
	};
}
