import { councilById, saveTextWords, surveyOfCouncil } from '#db';
import { checkTextWords, reminderText, textLength, usualTextWords, type TextWords } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { anyCode, textWithCode } from './send-invitations.ts';

const asText = (message: string) => ({ message, ...textLength(message) });

/** What the texts of a survey say, with an X for each letter of a code; in these words, or in those the council has. */
export async function textsOfSurvey(world: World, person: Person, surveyId: string, words?: TextWords) {
	const council = found(await councilById(world.db, person.councilId));
	const survey = found(await surveyOfCouncil(world.db, person.councilId, surveyId));
	const textWords = words ?? council.textWords ?? usualTextWords;
	refuseUnfit(textWords, council.vocabulary);
	return {
		words: textWords,
		invitation: asText(textWithCode(world, { ...council, textWords }, anyCode)(survey)),
		reminder: survey.closesAt
			? asText(reminderText({ council: council.name, words: textWords }, survey.closesAt))
			: null,
	};
}

/** The council's words from now on, in every text. */
export async function changeTextWords(world: World, person: Person, words: TextWords): Promise<void> {
	const { councilId } = person;
	const { vocabulary } = found(await councilById(world.db, councilId));
	refuseUnfit(words, vocabulary);
	await saveTextWords(acting(world, person, { kind: 'text-words-changed', thing: null }), councilId, words);
}

function refuseUnfit(words: TextWords, vocabulary: Parameters<typeof checkTextWords>[1]): void {
	const problems = checkTextWords(words, vocabulary);
	if (problems.length > 0) refuse('text-not-sendable', problems);
}
