import { confirmationsOf, councilById, openingOf, readingProgress, themesOf, wordsToRead } from '#db';
import { canBeTold, lookOver, smallestBase } from '#surveys';
import { leaveAct } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { closedSurvey, ownWordsQuestion } from './closed-survey.ts';
import { lookingFor } from '../going-public/looking-of.ts';

/**
 * What young people wrote to one question: in an order that says nothing, and without their group; where too few answered for any
 * results, only once a second person said yes. The log has who looked.
 */
export async function showOwnWords(
	world: World,
	person: Person,
	{ id, question }: { id: string; question: string },
) {
	const survey = await closedSurvey(world, person, id);
	const { wording } = ownWordsQuestion(survey, question);
	const themes = await themesOf(world.db, person.councilId, id);
	const council = found(await councilById(world.db, person.councilId));
	const looking = lookingFor(council);
	const opening = await openingOf(world.db, person.councilId, id);
	const least = opening?.least ?? smallestBase;
	const second = opening?.enough ? 'not-needed' : await secondYes(world, person, id);
	const mayRead = second === 'not-needed' || second === 'confirmed';
	const slips = mayRead ? await wordsToRead(world.db, person.councilId, id, question) : [];
	const progress = await readingProgress(world.db, person.councilId, id);
	const written = progress.find((one) => one.question === question)?.total ?? 0;
	if (slips.length > 0) await leaveAct(world, person, { kind: 'own-words-opened', thing: id });
	return {
		survey: { id, title: survey.content.title },
		question: { id: question, wording },
		/** How it stands with the second person, where it takes one. */
		second,
		/** The day on which words go that were not read. */
		keptUntil: opening && opening.wordsUntil,
		/** How many must have written before a theme or a quote can ever stand in the results; and whether so many did. */
		...{ least, canBeTold: canBeTold(written, least) },
		/** Whom words go to that tell of harm. */
		dutyLead: council.dutyLead?.name ?? null,
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

/** How it stands with reading own words of few; null: nobody asks, or was told no. */
async function secondYes({ db }: World, { councilId }: Person, id: string) {
	const asked = (await confirmationsOf(db, councilId, { surveyId: id })).filter(
		({ kind }) => kind === 'reading',
	);
	const standing = asked.find(({ state }) => state === 'waiting' || state === 'confirmed');
	return standing?.state ?? null;
}
