// What best and worst in rounds say of a priority: the place, how many picked it, and what moved since.
import { expect, test } from 'vitest';
import { headlineOf, latestPolls, sinceLast, trendOf, type Answer, type ReleasedSurvey } from '#surveys';
import { roundsOf } from '#surveys/ranking';
import { asked, times, which } from './asked.ts';

const labels = ['Home', 'School', 'Money', 'Family', 'Friends', 'Health', 'Pets', 'Sport', 'Music'];
const ids = labels.map((_, n) => `w${n + 1}`);

/** In each round the first of `most` that stands in it is best, and the first of `least` worst. */
const picks = (most: string[], least: string[]): Answer => ({
	kind: 'best-worst',
	rounds: roundsOf(ids.length).map((round) => {
		const stands = (wanted: string[]) => wanted.find((id) => round.some((at) => ids[at] === id)) ?? null;
		return { best: stands(most), worst: stands(least) };
	}),
});

const wave = (name: string, on: string, answers: Answer[]): ReleasedSurvey =>
	asked(name, on, which('best-worst', labels), answers);
const homeFirst = picks(['w1', 'w2', 'w3'], ['w9', 'w8']);
const homeLast = picks(['w2', 'w3'], ['w1', 'w8']);
const before = wave('a', '2026-01-01', [...times(12, homeFirst), ...times(28, homeLast)]);
const after = wave('b', '2026-06-01', [...times(34, homeFirst), ...times(6, homeLast)]);
const small = wave('c', '2026-06-01', [...times(16, homeFirst), ...times(2, homeLast)]);

const questionOf = ({ content }: ReleasedSurvey) => {
	const [question] = content.questions;
	if (!question) throw new Error('There is no question.');
	return question;
};
const home = (survey: ReleasedSurvey) => {
	const question = questionOf(survey);
	return { question, option: question.choices.find(({ id }) => id === 'w1') ?? null, voices: null };
};

test('an option is told by its place, and by how many picked it as best and as worst; never as put first', () => {
	expect(headlineOf(home(after))).toMatchObject({
		...{ kind: 'place', label: 'Home', of: 9, base: 40, won: null },
		rounds: { best: { from: 70, to: 100 }, worst: { from: 15, to: 30 }, net: { from: 40, to: 85 } },
	});
});

test('of fewer than thirty it is told whether it came out high, and no place', () => {
	expect(headlineOf(home(small))).toMatchObject({ kind: 'place', label: 'Home', level: 'high' });
});

test('asked again, what more picked and fewer turned down went up, on the board and since the last time', () => {
	const [earlier, later] = [before, after];
	const finding = { ...home(later), surveyId: 'b', survey: '', on: '2026-06-01', links: [] };
	expect(trendOf(finding as never, [earlier, later])?.change).toBe('up');
	const since = sinceLast(questionOf(later), '2026-06-01', [earlier]);
	expect(since?.moves.find(({ label }) => label === 'Home')).toMatchObject({ moved: 'up' });
	expect(since?.moves.find(({ label }) => label === 'Family')).toMatchObject({ moved: 'unclear' });
});

test('young people are shown it among the newest polls', () => {
	expect(latestPolls([before, after]).map(({ closedOn }) => closedOn)).toEqual(['2026-06-01']);
});
