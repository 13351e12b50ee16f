import { recordingsOf, surveyAt } from '#db';
import {
	fitForPhone,
	howMuchIsRead,
	minutesToAnswer,
	whyNotOpen,
	type Changed,
	type Language,
	type OtherLanguage,
	type Question,
	type SurveyContent,
} from '#surveys';
import { textsIn } from '../voice/texts-in.ts';
import type { World } from '../world.ts';

/** The language that was asked for, where the worker has switched it on; the survey's texts in it, and whether it has a voice. */
async function spokenAs(
	world: World,
	survey: { id: string; content: SurveyContent },
	asked?: OtherLanguage,
): Promise<{ language: Language; translated: Record<string, string>; voice: boolean }> {
	const language = asked && survey.content.languages?.includes(asked) ? asked : 'en';
	const translated = await textsIn(world, survey, language);
	const recordings = await recordingsOf(world.db, survey.id, language);
	return { language, translated, voice: howMuchIsRead(survey.content, translated, recordings).whole };
}

/** A question as a phone needs it: what it is about in the strategy stays here. */
function questionForPhone(question: Question): Question {
	const asked = { ...question, links: [] };
	return 'options' in asked
		? { ...asked, options: asked.options.map((option) => ({ ...option, link: null })) }
		: asked;
}

/**
 * What a phone shows. The address is in every text and says nothing about a person, so for a survey that is not open yet
 * or closed it tells which of the two, and the council's help lines; an unknown address and a draft are the same to all.
 */
export async function surveyForPhone(world: World, address: string, asked?: OtherLanguage) {
	const survey = await surveyAt(world.db, address);
	const why = survey ? whyNotOpen(survey, world.now.toISOString()) : ('unknown' as const);
	if (!survey || why === 'unknown') return { open: false as const, why: 'unknown' as const, council: null };
	const { council, content, signingKey, sealingKey } = survey;
	const keyHolder = content.keyHolder && { name: content.keyHolder.name, role: content.keyHolder.role };
	if (why || !signingKey || !sealingKey) {
		const lost = survey.keyLostOn !== null && keyHolder;
		const { answerBy } = content;
		return { open: false as const, why: why ?? ('not-yet' as const), council, answerBy, lost: lost || null };
	}
	return {
		open: true as const,
		council,
		title: content.title,
		why: content.why,
		readers: content.readers,
		closesAt: content.closesAt,
		answerBy: content.answerBy,
		minutes: minutesToAnswer(content),
		band: content.band,
		keyHolder,
		languages: content.languages ?? [],
		changed: fitForPhone(JSON.parse(survey.lastDone) as Changed[]),
		...(await spokenAs(world, survey, asked)),
		questions: content.questions.map(questionForPhone),
		places: content.questions.some(({ kind }) => kind === 'own-words') ? survey.places : [],
		keys: { signing: signingKey, sealing: sealingKey },
	};
}
