import { easyTextsOf, recordingsOf, surveyAt } from '#db';
import { fingerprintOf } from '#sealing';
import {
	easyReadSoFar,
	fitForPhone,
	howMuchIsRead,
	minutesToAnswer,
	otherLanguages,
	whyNotOpen,
	type Language,
	type OtherLanguage,
	type Picture,
	type Question,
	type WhyNotOpen,
} from '#surveys';
import { withTranslations } from '../public-page/told-in-language.ts';
import { councilInLanguage, surveyInLanguage } from '../translations/in-language.ts';
import type { World } from '../world.ts';

/** How a survey is asked for. */
export interface AskedFor {
	language?: OtherLanguage | undefined;
	/** In easy read, which is there in English. */
	easy?: boolean;
}

type Survey = NonNullable<Awaited<ReturnType<typeof surveyAt>>>;

/** The easy version, where it was asked for and is whole. What a person reads out loud is the usual one. */
async function inEasyRead(world: World, survey: Survey, asked: AskedFor) {
	if (!asked.easy || !survey.easyRead) return null;
	// It was whole when it opened; a picture may have been taken away since.
	const easy = easyReadSoFar(survey.content, await easyTextsOf(world.db, survey.id));
	return { translated: easy.words, pictures: easy.pictures, voice: false };
}

async function hasVoice(
	{ db }: World,
	{ id, content, isRead }: Survey,
	{ language, translated }: { language: Language; translated: Record<string, string> },
): Promise<boolean> {
	return isRead && howMuchIsRead(content, translated, await recordingsOf(db, id, language)).whole;
}

/** A survey's version: its texts in a language or in easy read, and whether it has a voice. */
async function versionOf(world: World, survey: Survey, asked: AskedFor) {
	const easy = await inEasyRead(world, survey, asked);
	const told = await surveyInLanguage(world, survey, easy ? undefined : asked.language);
	/** The pictures of easy read by what they stand beside; null: it is not in easy read. */
	const pictures: Record<string, Picture> | null = null;
	return { ...told, ...(easy ?? { pictures, voice: await hasVoice(world, survey, told) }) };
}

/** A question as a phone needs it: what it is about in the strategy stays here. */
function questionForPhone(question: Question): Question {
	const asked = { ...question, links: [] };
	return 'options' in asked
		? { ...asked, options: asked.options.map((option) => ({ ...option, link: null })) }
		: asked;
}

/** What was last done about what young people said, if it may stand on a phone; in the language of the page where it was written. */
async function lastChange(world: World, { lastDone, councilId }: Survey, language: Language) {
	const found = fitForPhone(lastDone);
	if (!found) return null;
	const { said, what } = found;
	const told = { id: found.id, said, answer: { state: 'done' as const, what } };
	const [{ translated } = { translated: null }] = await withTranslations(world, councilId, [told], language);
	return { said, what, translated };
}

const unknownSurvey = ({ language }: AskedFor) => ({
	open: false as const,
	why: 'unknown' as const,
	council: null,
	languages: [...otherLanguages],
	language: language ?? ('en' as const),
	translated: {},
	check: null,
});

const namedHolder = ({ content: { keyHolder } }: Survey) =>
	keyHolder && { name: keyHolder.name, role: keyHolder.role };

/** The council's help lines, and by when there is an answer; `lost`: who could not open the box. */
async function notOpenNow(
	world: World,
	survey: Survey,
	why: Exclude<WhyNotOpen, 'unknown'>,
	{ language }: AskedFor,
) {
	const { council, content, councilId, keyLostOn } = survey;
	return {
		open: false as const,
		why,
		council,
		answerBy: content.answerBy,
		lost: keyLostOn === null ? null : (namedHolder(survey) ?? null),
		...(await councilInLanguage(world, { ...council, id: councilId }, language)),
	};
}

/**
 * What a phone shows. The address is in every text and says nothing about a person, so for a survey that is not open yet
 * or closed it tells which of the two, and the council's help lines; an unknown address and a draft are the same to all.
 */
export async function surveyForPhone(world: World, address: string, asked: AskedFor = {}) {
	const survey = await surveyAt(world.db, address);
	const why = survey ? whyNotOpen(survey, world.now.toISOString()) : ('unknown' as const);
	if (!survey || why === 'unknown') return unknownSurvey(asked);
	const { council, content, signingKey, sealingKey } = survey;
	if (why || !signingKey || !sealingKey) return await notOpenNow(world, survey, why ?? 'not-yet', asked);
	const spoken = await versionOf(world, survey, asked);
	const keys = { signing: signingKey, sealing: sealingKey };
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
		keyHolder: namedHolder(survey),
		changed: await lastChange(world, survey, spoken.language),
		easyRead: survey.easyRead,
		...spoken,
		questions: content.questions.map(questionForPhone),
		places: content.questions.some(({ kind }) => kind === 'own-words') ? survey.places : [],
		keys,
		fingerprint: await fingerprintOf(keys),
	};
}
