import { expect, test } from 'vitest';
import { checkBeforeOpening, linksOf, repeatedIds, type SurveyContent } from '#surveys';
import { newId, readySurvey } from '#support/every-kind.ts';

const now = '2026-03-02T09:00:00.000Z';
const fieldsOf = (change: Partial<SurveyContent>) =>
	checkBeforeOpening(readySurvey(change), now).map(({ field }) => field);
const [chooseOne, chooseMany, agree] = readySurvey().questions;

test('a survey with everything in it may open', () => {
	expect(checkBeforeOpening(readySurvey(), now)).toEqual([]);
	expect(checkBeforeOpening(readySurvey({ band: null }), now)).toEqual([]);
});

test('a survey must close in the future, after it opens, and before it is answered', () => {
	expect(fieldsOf({ closesAt: now })).toEqual(['closesAt']);
	expect(fieldsOf({ opensAt: '2026-03-20T17:00:00.000Z' })).toEqual(['closesAt']);
	expect(fieldsOf({ answerBy: '2026-03-19' })).toEqual(['answerBy']);
	expect(fieldsOf({ answerBy: '2026-03-20' })).toEqual([]);
});

test('closing late on a summer night counts as the day in London', () => {
	const late = { closesAt: '2026-07-14T23:30:00.000Z' };
	expect(fieldsOf({ ...late, answerBy: '2026-07-14' })).toEqual(['answerBy']);
	expect(fieldsOf({ ...late, answerBy: '2026-07-15' })).toEqual([]);
});

test('a question needs words and two different answers', () => {
	if (chooseOne?.kind !== 'choose-one' || !agree) throw new Error('the order of kinds is as built');
	const option = (label: string) => ({ id: newId(), label, link: null });
	const offering = (...labels: string[]) => ({ questions: [{ ...chooseOne, options: labels.map(option) }] });
	expect(fieldsOf({ questions: [{ ...agree, wording: '' }] })).toEqual(['questions.0.wording']);
	expect(fieldsOf(offering('Only'))).toEqual(['questions.0.options']);
	expect(fieldsOf(offering('Same', 'same'))).toEqual(['questions.0.options.1.label']);
	expect(fieldsOf(offering('One', ''))).toEqual(['questions.0.options.1.label']);
});

test('more cannot be chosen than there is', () => {
	if (chooseMany?.kind !== 'choose-many') throw new Error('the order of kinds is as built');
	expect(fieldsOf({ questions: [{ ...chooseMany, atMost: 4 }] })).toEqual(['questions.0.atMost']);
	expect(fieldsOf({ questions: [{ ...chooseMany, atMost: 3 }] })).toEqual([]);
});

test('more answers than a ballot holds are refused', () => {
	const words = () => ({
		kind: 'own-words' as const,
		id: newId(),
		wording: 'Why?',
		help: '',
		required: false,
		links: [],
		under13: true,
		agreed: true,
	});
	expect(fieldsOf({ questions: Array.from({ length: 30 }, words) })).toEqual(['questions']);
});

test('links are found with their places, options’ too', () => {
	const survey = readySurvey();
	const [first] = survey.questions;
	if (first?.kind !== 'choose-one') throw new Error('the order of kinds is as built');
	const own = { kind: 'pledge' as const, id: newId() };
	const optional = { kind: 'priority' as const, id: newId() };
	first.links = [own];
	first.options.forEach((option, index) => (option.link = index === 1 ? optional : null));
	expect(linksOf(survey)).toEqual([
		{ field: 'questions.0.links.0', questionId: first.id, optionId: null, link: own },
		{
			field: 'questions.0.options.1.link',
			questionId: first.id,
			optionId: first.options[1]?.id,
			link: optional,
		},
	]);
});

test('an id that stands twice is found where it stands again', () => {
	const survey = readySurvey();
	const [first] = survey.questions;
	if (first?.kind !== 'choose-one') throw new Error('the order of kinds is as built');
	first.options = first.options.map((option) => ({ ...option, id: first.id }));
	expect(repeatedIds(survey).map(({ field }) => field)).toEqual(['questions.0.options.1.id']);
	expect(repeatedIds(readySurvey())).toEqual([]);
});

test('answers that look the same on a phone are told, and one that shows nothing is none', () => {
	if (chooseOne?.kind !== 'choose-one') throw new Error('the order of kinds is as built');
	const option = (label: string) => ({ id: newId(), label, link: null });
	const offering = (...labels: string[]) => ({ questions: [{ ...chooseOne, options: labels.map(option) }] });
	expect(fieldsOf(offering('Red', 'Red.'))).toEqual(['questions.0.options.1.label']);
	expect(fieldsOf(offering('Red', '\u{200b}'))).toEqual(['questions.0.options.1.label']);
});
