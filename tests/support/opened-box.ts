// A closed survey whose box was opened, with ballots that a test wrote down.
import { addRelease, emptyBox } from '#db';
import { questionLinks, surveys } from '#db/schema/index.ts';
import { linksOf, unbundle, type Answer, type Link, type SurveyContent } from '#surveys';
import { planOf, release } from '#surveys/release';
import { newId, readySurvey } from './every-kind.ts';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

export interface WrittenWords {
	text: string;
	share: boolean;
}

const words = (number: number): WrittenWords[] =>
	Array.from({ length: number }, (_, place) => ({
		text: `We want more time, ${place}`,
		share: place % 2 === 0,
	}));

interface Written {
	content?: SurveyContent;
	/** What the agree question and the ranking are about. */
	about?: Link[];
	ownWords?: WrittenWords[];
	ballots?: number;
}

/** A survey with a question of every kind; all agree, all rank alike, and as many wrote own words as are given. */
export async function openedBox(
	hall: Hall,
	{ content = readySurvey(), about = [], ownWords = words(12), ballots = 24 }: Written = {},
) {
	const linked = {
		...content,
		questions: content.questions.map((question) =>
			question.kind === 'agree' ? { ...question, links: about } : question,
		),
	};
	const id = newId();
	const { councilId } = hall;
	await hall.db
		.insert(surveys)
		.values({ id, councilId, address: newId(), state: 'closed', content: linked, version: 1 });
	for (const { questionId, optionId, link } of linksOf(linked))
		await hall.db.insert(questionLinks).values({
			councilId,
			surveyId: id,
			questionId,
			optionId: optionId ?? '',
			kind: link.kind,
			targetId: link.id,
		});
	const slips = Array.from({ length: ballots }, (_, place) =>
		unbundle(linked, { band: null, answers: answersTo(linked, ownWords[place]) }),
	).flat();
	const mixed = slips.map(({ question, ...slip }) => ({ id: newId(), questionId: question, ...slip }));
	await emptyBox(hall.db, id, { slips: mixed, ballots: 0, spoilt: 0 });
	const plan = planOf(linked, { asked: [{ band: '', number: 60 }], routes: ['text message'], spoilt: 0 });
	const told = release(slips, plan);
	await addRelease(hall.db, { surveyId: id, councilId, madeOn: '2026-03-20', content: told });
	const question = (kind: (typeof linked.questions)[number]['kind']) =>
		linked.questions.find((one) => one.kind === kind)?.id ?? '';
	return { id, content: linked, question };
}

function answersTo({ questions }: SurveyContent, own: WrittenWords | undefined): Record<string, Answer> {
	const answers = questions.flatMap((question): [string, Answer][] => {
		switch (question.kind) {
			case 'agree':
				return [[question.id, { kind: 'agree', face: '4' }]];
			case 'put-in-order':
				return [[question.id, { kind: 'put-in-order', order: question.options.map(({ id }) => id) }]];
			case 'own-words':
				return own ? [[question.id, { kind: 'own-words', ...own }]] : [];
			case 'choose-one':
			case 'choose-many':
			case 'best-worst':
				return [];
		}
	});
	return Object.fromEntries(answers);
}
