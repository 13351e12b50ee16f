import { expect, test } from 'vitest';
import { release } from '#surveys/release';
import { chartInWords, chartOf, rowsTold } from '../../../web/src/lib/results/chart.ts';
import { samplePlan, sampleSlips } from './sample.ts';

const made = release(sampleSlips, samplePlan);
const charts = made.questions.map((question) => ({
	question,
	voices:
		question.kind === 'own-words'
			? { question: question.id, themes: [{ name: 'Sleep & rest', from: 20, to: 30 }], quotes: ['Let us be'] }
			: null,
	survey: 'A <survey>',
	closedOn: '2 March 2026',
}));

test('a chart draws every answer of a question with its range, and says it all in words', () => {
	expect(charts.length).toBeGreaterThan(3);
	for (const chart of charts.filter(({ question }) => question.result.shown)) {
		const svg = chartOf(chart)?.svg ?? '';
		const words = chartInWords(chart) ?? '';
		const rows = rowsTold(chart);
		const { choices } = chart.question;
		const offered = chart.voices?.themes.map(({ name }) => name) ?? choices.map(({ label }) => label);
		expect(rows.map(({ label }) => label).toSorted()).toEqual(offered.toSorted());
		for (const { label, range, words: told } of rows) {
			expect(words).toContain(`${label}: ${told.charAt(0).toLowerCase()}${told.slice(1)}`);
			if (range) expect((range.from % 5) + (range.to % 5)).toBe(0);
		}
		// The paper, and three for each range: what is behind it, its width, and what is sure.
		const drawn = rows.filter(({ range }) => range !== null).length;
		expect(drawn).toBeGreaterThan(0);
		expect(svg.match(/<rect /g)).toHaveLength(1 + 3 * drawn);
		expect(svg).toContain('role="img"');
		expect(svg).toContain('<desc id="desc">Bar chart.');
	}
});

test('a chart stands by itself: no script, no address of anybody’s, and nothing that was typed is markup', () => {
	for (const chart of charts) {
		const svg = chartOf(chart)?.svg ?? '';
		expect(svg).not.toMatch(/<script|href=|url\(|@import|<survey>/);
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
	}
	expect(charts.some((chart) => (chartOf(chart)?.svg ?? '').includes('Sleep &amp; rest'))).toBe(true);
});

test('what is not shown has no chart and no words', () => {
	const few = release(sampleSlips.slice(0, 3), samplePlan);
	for (const question of few.questions) {
		const chart = { question, voices: null, survey: 'Few', closedOn: null };
		expect(chartOf(chart)).toBeNull();
		expect(chartInWords(chart)).toBeNull();
	}
});
