import { expect, test } from 'vitest';
import {
	evidenceOf,
	withoutTakenDown,
	type AskedLink,
	type EvidenceSources,
	type ReplyToRead,
} from '#surveys';
import { part } from '#support/parts.ts';
import { agree, asked, faced, which, times } from './asked.ts';

const today = '2026-06-01';
const parts = [
	part('priority', 'home'),
	part('priority', 'school'),
	part('pledge', 'visits', { priorityId: 'home' }),
	part('pledge', 'loose'),
	part('action', 'tablets', { priorityId: 'school' }),
	part('measure', 'attendance', { actionId: 'tablets' }),
];
const about = (
	surveyId: string,
	question: { id: string },
	kind: AskedLink['kind'],
	targetId: string,
	optionId = '',
): AskedLink => ({
	...{ surveyId, questionId: question.id, optionId, kind, targetId },
	...{ survey: 'Survey', state: 'released', closesAt: null, wording: 'Which?' },
});
const evidence = (sources: Partial<EvidenceSources>) => {
	const made = evidenceOf({ parts, releases: [], links: [], replies: [], today, ...sources });
	return (heading: string) => {
		const one = made.get(heading);
		if (!one) throw new Error(`There is no heading ${heading}.`);
		return one;
	};
};
const heard = (surveyId: string, closedOn: string, counts = [2, 3, 5, 8, 6]) =>
	asked(surveyId, closedOn, agree(), faced(counts));

test('what was said about a pledge, an action or a measure is evidence for the heading it stands under', () => {
	const at = evidence({
		releases: [heard('s1', '2026-03-01'), heard('s2', '2026-04-01')],
		links: [about('s1', agree(), 'pledge', 'visits'), about('s2', agree(), 'measure', 'attendance')],
	});
	expect(at('home').said.map(({ surveyId }) => surveyId)).toEqual(['s1']);
	expect(at('school').said.map(({ surveyId }) => surveyId)).toEqual(['s2']);
	expect(at('').said).toEqual([]);
});

test('a heading that nobody was asked about is silent, and says since when', () => {
	const links = [about('s1', agree(), 'priority', 'home')];
	expect(evidence({})('home').silence).toEqual({ kind: 'never' });
	expect(evidence({ releases: [heard('s1', '2025-06-01')], links })('home').silence).toBeNull();
	expect(evidence({ releases: [heard('s1', '2025-05-31')], links })('home').silence).toEqual({
		kind: 'long-ago',
		on: '2025-05-31',
	});
});

test('who is being asked, or waits for the results, is not told as never asked', () => {
	const link = about('s1', agree(), 'pledge', 'visits');
	const open = { ...link, state: 'open', closesAt: '2026-07-30T23:30:00.000Z' } as const;
	const closed = { ...link, state: 'closed', closesAt: '2026-05-20T17:00:00.000Z' } as const;
	const silence = (...links: AskedLink[]) => {
		const { silence: whole, pledges } = evidence({ links })('home');
		expect(pledges).toEqual([{ id: 'visits', silence: whole }]);
		return whole;
	};
	// Half past midnight in July is still yesterday in UTC.
	expect(silence(open)).toEqual({ kind: 'out', until: '2026-07-31', asOption: false });
	expect(silence(closed)).toEqual({ kind: 'waiting', on: '2026-05-20', asOption: false });
	expect(silence(closed, { ...open, surveyId: 's2' })).toMatchObject({ kind: 'out' });
	expect(silence({ ...open, optionId: 'w1' })).toMatchObject({ kind: 'out', asOption: true });
	const old = evidence({ releases: [heard('s0', '2024-05-01')], links: [{ ...link, surveyId: 's0' }, open] });
	expect(old('home').silence).toMatchObject({ kind: 'out' });
});

test('a question that fewer than ten answered gives no voice, but is not told as never asked', () => {
	const at = evidence({
		releases: [heard('s1', '2026-05-01', [0, 0, 0, 4, 4])],
		links: [about('s1', agree(), 'priority', 'home')],
	});
	expect(at('home').silence).toEqual({ kind: 'too-few', on: '2026-05-01' });
});

test('a question whose result was taken down says so, and not that too few answered', () => {
	const survey = heard('s1', '2026-05-01');
	const place = { on: '2026-05-20', why: 'second-thought' } as const;
	const down = {
		question: agree().id,
		kind: 'question',
		words: null,
		on: place.on,
		why: 'asked-to',
	} as const;
	const links = [about('s1', agree(), 'priority', 'home')];
	const at = evidence({ releases: [withoutTakenDown(survey, [down])], links });
	expect(at('home').silence).toEqual({ kind: 'taken-down', on: '2026-05-01' });
	expect(at('home').said.map(({ headline }) => headline)).toEqual([{ kind: 'taken-down', place }]);
});

test('a pledge is silent until somebody was asked about it, or about what is done for it', () => {
	const releases = [heard('s1', '2026-05-01')];
	const general = evidence({ releases, links: [about('s1', agree(), 'priority', 'home')] });
	expect(general('home').pledges).toEqual([{ id: 'visits', silence: { kind: 'never' } }]);
	const byName = evidence({ releases, links: [about('s1', agree(), 'pledge', 'visits')] });
	expect(byName('home').pledges).toEqual([{ id: 'visits', silence: null }]);
	expect(byName('').pledges).toEqual([{ id: 'loose', silence: { kind: 'never' } }]);
	const acted = evidence({
		parts: [...parts, part('pledge', 'wish', { priorityId: 'school', answeredBy: ['tablets'] })],
		...{ releases, links: [about('s1', agree(), 'measure', 'attendance')] },
	});
	expect(acted('school').pledges).toEqual([{ id: 'wish', silence: null }]);
});

test('each option of a ranking speaks for the heading that it is linked to', () => {
	const question = which('put-in-order', ['Home', 'School']);
	const poll = asked('s1', '2026-05-01', question, times(12, { kind: 'put-in-order', order: ['w2', 'w1'] }));
	const at = evidence({
		releases: [poll],
		links: [
			about('s1', question, 'priority', 'home', 'w1'),
			about('s1', question, 'priority', 'school', 'w2'),
		],
	});
	expect(at('home').said.map(({ headline }) => headline)).toMatchObject([{ label: 'Home', place: 2 }]);
	expect(at('school').said.map(({ headline }) => headline)).toMatchObject([{ label: 'School', place: 1 }]);
	// That it came first says nothing of what young people think of it.
	expect(at('home').silence).toEqual({ kind: 'one-of-many', on: '2026-05-01' });
});

test('a question asked again stands once, with its trend, and a change is claimed only beyond chance', () => {
	const links = ['s1', 's2', 's3'].map((survey) => about(survey, agree(), 'priority', 'home'));
	const releases = [
		heard('s1', '2025-09-01', [20, 16, 4, 4, 4]),
		heard('s2', '2026-01-01', [16, 18, 4, 4, 4]),
		heard('s3', '2026-05-01', [4, 4, 4, 20, 18]),
	];
	const [said, ...more] = evidence({ releases, links })('home').said;
	expect(more).toEqual([]);
	expect(said?.surveyId).toBe('s3');
	expect(said?.trend?.points.map(({ surveyId }) => surveyId)).toEqual(['s1', 's2', 's3']);
	expect(said?.trend?.change).toBe('up');
	expect(evidence({ releases: releases.slice(0, 2), links })('home').said[0]?.trend?.change).toBe('unclear');
});

test('what went up and came back says so, and of two that closed on one day the later is the later', () => {
	const links = ['s1', 's2', 's3'].map((survey) => about(survey, agree(), 'priority', 'home'));
	const [low, high] = [
		[16, 18, 4, 4, 4],
		[4, 4, 4, 20, 18],
	];
	const trend = (...newestFirst: ReturnType<typeof heard>[]) =>
		evidence({ releases: newestFirst, links })('home').said[0]?.trend;
	expect(
		trend(heard('s3', '2026-05-01', low), heard('s2', '2026-01-01', high), heard('s1', '2025-09-01', low)),
	).toMatchObject({ change: 'unclear', between: 'higher' });
	expect(trend(heard('s2', '2026-05-01', low), heard('s1', '2026-05-01', high))).toMatchObject({
		change: 'down',
		between: null,
	});
});

test('another question under the same heading is no part of a trend', () => {
	const other = asked('s2', '2026-01-01', { ...agree('I feel safe.'), id: 'safe' }, faced([2, 2, 2, 6, 6]));
	const links = [about('s1', agree(), 'priority', 'home'), about('s2', { id: 'safe' }, 'priority', 'home')];
	const { said } = evidence({ releases: [heard('s1', '2026-05-01'), other], links })('home');
	expect(said.map(({ trend }) => trend)).toEqual([null, null]);
});

test('replies stand overdue first, then owed, then settled', () => {
	const reply = (id: string, dueOn: string, told: string | null = null): ReplyToRead => ({
		id,
		said: 'More visits',
		answer: told ? { state: 'done', what: 'Visits are weekly.' } : { state: 'waiting' },
		owner: 'Jo',
		dueOn,
		toldOn: told,
		slipped: 0,
		links: [{ kind: 'pledge', id: 'visits' }],
	});
	const replies = [
		reply('settled', '2026-01-01', '2026-01-02'),
		reply('owed', '2026-07-01'),
		reply('late', '2026-05-01'),
		reply('later', '2026-04-01'),
	];
	const order = evidence({ replies })('home').replies.map(({ id }) => id);
	expect(order).toEqual(['later', 'late', 'owed', 'settled']);
	expect(evidence({ replies })('school').replies).toEqual([]);
});

test('links to questions and options that no release holds give no evidence', () => {
	const links = [about('s1', agree(), 'priority', 'home', 'gone'), about('s9', agree(), 'priority', 'home')];
	expect(evidence({ releases: [heard('s1', '2026-05-01')], links })('home').said).toEqual([]);
});
