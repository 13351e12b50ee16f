import { easyTextsOf, surveyAt, translationsOf } from '#db';
import {
	easyReadOf,
	fitForPhone,
	minutesToAnswer,
	translatable,
	whyNotOpen,
	type Changed,
	type Language,
	type OtherLanguage,
	type Picture,
	type Question,
	type SurveyContent,
} from '#surveys';
import type { World } from '../world.ts';

/** How a survey is asked for. */
export interface AskedFor {
	language?: OtherLanguage | undefined;
	/** In easy read, which is there in English. */
	easy?: boolean;
}

interface Version {
	language: Language;
	/** The survey's texts by their key, where they are not those that it has anyway. */
	translated: Record<string, string>;
	/** The pictures of easy read by what they stand beside; null: it is not in easy read. */
	pictures: Record<string, Picture> | null;
}

const usual: Version = { language: 'en', translated: {}, pictures: null };

/** The easy version, where there is a whole one. */
async function inEasyRead({ db }: World, survey: { id: string; content: SurveyContent; easyRead: boolean }) {
	const easy = survey.easyRead && easyReadOf(survey.content, await easyTextsOf(db, survey.id));
	return easy ? { ...usual, translated: easy.words, pictures: easy.pictures } : usual;
}

/** The language that was asked for, where the worker has switched it on, and the survey's texts in it. */
async function translated(
	{ db }: World,
	{ id, content }: { id: string; content: SurveyContent },
	asked?: OtherLanguage,
): Promise<Version> {
	if (!asked || !content.languages?.includes(asked)) return usual;
	const kept = await translationsOf(db, id, asked);
	const texts = translatable(content).flatMap(({ key, english }) => {
		const found = kept.find((text) => text.key === key && text.english === english);
		return found ? [[key, found.words] as const] : [];
	});
	return { language: asked, translated: Object.fromEntries(texts), pictures: null };
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
export async function surveyForPhone(world: World, address: string, asked: AskedFor = {}) {
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
		easyRead: survey.easyRead,
		...(asked.easy ? await inEasyRead(world, survey) : await translated(world, survey, asked.language)),
		questions: content.questions.map(questionForPhone),
		places: content.questions.some(({ kind }) => kind === 'own-words') ? survey.places : [],
		keys: { signing: signingKey, sealing: sealingKey },
	};
}
