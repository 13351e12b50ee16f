import { expect, test } from 'vitest';
import { askedQuestions, chainOf, silencesOf, type AskedLink, type Part } from '#surveys';
import { part } from '#support/parts.ts';

/** Two priorities; a wish on its own that an action under the first answers; a pledge under the second. */
const parts = [
	part('priority', 'home'),
	part('priority', 'school'),
	part('pledge', 'wish', { by: 'young people', answeredBy: ['visit'] }),
	part('pledge', 'promise', { priorityId: 'school' }),
	part('action', 'visit', { priorityId: 'home' }),
	part('action', 'tutor', { priorityId: 'school' }),
	part('measure', 'visits', { priorityId: 'home', actionId: 'visit' }),
	part('measure', 'marks', { priorityId: 'school' }),
];

const nothing = { asked: [], findings: [], replies: [], today: '2026-06-01' };
const asks = (targetId: string, more: Partial<AskedLink> = {}): AskedLink => ({
	surveyId: 'survey',
	questionId: `about ${targetId}`,
	optionId: '',
	kind: 'measure',
	targetId,
	survey: 'A good week',
	state: 'released',
	closesAt: '2026-03-20T17:00:00.000Z',
	wording: 'Are you visited?',
	...more,
});

test('a pledge leads down to the actions that answer it and their measures', () => {
	expect(chainOf(parts, 'wish')).toEqual({ above: [], below: ['visit', 'visits'] });
	expect(chainOf(parts, 'promise')).toEqual({ above: ['school'], below: [] });
});

test('a measure leads up through its action to the promise, and to the heading', () => {
	expect(chainOf(parts, 'visits')).toEqual({ above: ['home', 'wish', 'visit'], below: [] });
	expect(chainOf(parts, 'visit')).toEqual({ above: ['home', 'wish'], below: ['visits'] });
	expect(chainOf(parts, 'marks')).toEqual({ above: ['school'], below: [] });
});

test('whatever is below something has it above: the chain can be walked both ways', () => {
	for (const { id } of parts)
		for (const below of chainOf(parts, id).below) expect(chainOf(parts, below).above).toContain(id);
});

test('an action that is no part of the strategy answers nothing', () => {
	const lost = [part('pledge', 'wish', { answeredBy: ['gone'] })];
	expect(chainOf(lost, 'wish').below).toEqual([]);
	expect(chainOf(lost, 'nowhere')).toEqual({ above: [], below: [] });
});

test('a question about several things, or about its options, is one question', () => {
	const asked = askedQuestions([
		asks('visit', { questionId: 'q', optionId: 'a' }),
		asks('visit', { questionId: 'q', optionId: 'b' }),
		asks('wish', { questionId: 'q', kind: 'pledge' }),
	]);
	expect(asked).toMatchObject([
		{ questionId: 'q', about: [{ id: 'visit' }, { kind: 'pledge', id: 'wish' }] },
	]);
});

test('a promise is silent until somebody was asked about it, or about what is done for it', () => {
	const silent = (links: AskedLink[]) => silencesOf({ ...nothing, parts, asked: askedQuestions(links) });
	const ids = (links: AskedLink[]) => [...silent(links).unheard.keys()];
	const open = { state: 'open' } as const;
	expect(ids([])).toEqual(['home', 'school', 'wish', 'promise']);
	expect(ids([asks('visits', open)])).toEqual(['school', 'promise']);
	expect(ids([asks('school', open)])).toEqual(['home', 'wish', 'promise']);
	expect([...silent([asks('wish', open)]).onTheirWay.keys()]).toEqual(['wish']);
});

test('questions wait for their release, and released ones for a reply', () => {
	const asked = askedQuestions([
		asks('home', { state: 'open', surveyId: 'now' }),
		asks('home', { state: 'closed', surveyId: 'shut' }),
		asks('home', { surveyId: 'out' }),
		asks('school', { state: 'answered', surveyId: 'out' }),
	]);
	const ids = (replies: { surveyId: string | null; questionId: string | null }[]) => {
		const { unreleased, unanswered, asking } = silencesOf({ ...nothing, parts, asked, replies });
		return [asking, unreleased, unanswered].map((some) =>
			some.map(({ questionId, surveyId }) => `${surveyId}: ${questionId}`),
		);
	};
	expect(ids([])).toEqual([
		['now: about home'],
		['shut: about home'],
		['out: about home', 'out: about school'],
	]);
	expect(ids([{ surveyId: 'out', questionId: 'about home' }])[2]).toEqual(['out: about school']);
	// A reply to the whole survey answers all of it; one about something said in person answers none.
	expect(ids([{ surveyId: 'out', questionId: null }])[2]).toEqual([]);
	expect(ids([{ surveyId: null, questionId: null }])[2]).toHaveLength(2);
});

test('a wish of young people without an action is unacted on; a pledge of the council is none', () => {
	const acted = (all: Part[]) => silencesOf({ ...nothing, parts: all }).unacted;
	expect(acted(parts)).toEqual([]);
	expect(acted([...parts, part('pledge', 'knock', { by: 'young people' })])).toEqual(['knock']);
});
