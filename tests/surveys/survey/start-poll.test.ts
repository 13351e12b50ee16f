import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkBeforeOpening, isPoll, linksOf, startPoll, SurveyContent } from '#surveys';
import { newId } from '#support/every-kind.ts';

const words = {
	childrenInCare: 'cared for children',
	careLeavers: 'care leavers',
	team: 'participation team',
};
const now = '2026-03-20T09:00:00.000Z';
const long = 'A home that lasts, with people who stick by me whatever happens, '.repeat(3).trim();
const link = () => ({ kind: 'priority' as const, id: newId() });
const options = [
	{ label: long, link: link() },
	{ label: 'مدرسة جيدة', link: link() },
];
const poll = (wording = 'What matters most to you?', readers = '') =>
	startPoll({ wording, options }, { vocabulary: words, readers }, { now, newId });

test('a poll is one question, and may be opened as it is started', () => {
	const content = poll();
	expect(isPoll(content)).toBe(true);
	expect(checkBeforeOpening(content, now)).toEqual([]);
	expect(v.parse(SurveyContent, content)).toEqual(content);
});

test('every option has its whole wording and its own link', () => {
	const content = poll();
	const [question] = content.questions;
	const offered = question && 'options' in question ? question.options : [];
	expect(offered.map(({ label, link }) => ({ label, link }))).toEqual(options);
	expect(linksOf(content).map(({ link, optionId }) => [link, optionId])).toEqual(
		offered.map(({ id, link }) => [link, id]),
	);
});

test('it closes two weeks later at five in London, also where the clock changes between', () => {
	expect(poll()).toMatchObject({ closesAt: '2026-04-03T16:00:00.000Z', answerBy: '2026-05-01' });
});

test('whoever the council says reads the answers does so of a poll too; where it says nothing, its team', () => {
	expect(poll('What?').readers).toBe('The participation team.');
	expect(poll('What?', 'Asha and Farah.').readers).toBe('Asha and Farah.');
});

test('a question too long for a title leaves the title to be written', () => {
	expect(poll('x'.repeat(90)).title).toBe('x'.repeat(90));
	expect(poll('x'.repeat(91)).title).toBe('');
});
