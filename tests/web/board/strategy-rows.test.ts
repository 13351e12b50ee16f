import { expect, test } from 'vitest';
import type { Silence } from '#surveys';
import type { ReplyBrief, SaidBrief } from '#worker';
import { atAGlance, strategyRows } from '../../../web/src/lib/board/strategy-rows.ts';

const never: Silence = { kind: 'never' };
const heading = {
	id: 'home',
	number: '1',
	title: 'Home',
	youngWording: '',
	said: [] as SaidBrief[],
	silence: null as Silence | null,
	replies: [] as ReplyBrief[],
	pledges: [] as { id: string; wording: string; silence: Silence | null }[],
};
const said = (question: string, place: number): SaidBrief => ({
	surveyId: 's',
	survey: 'Survey',
	question: { id: question, kind: 'put-in-order', wording: 'In order?' },
	option: null,
	headline: {
		...{ kind: 'place', label: `${place}`, place, worst: place, of: 9, joint: false, base: 20, level: null },
		...{ closeTo: [], sure: null, won: null },
	},
	on: '2026-03-20',
	base: 25,
	asked: 60,
	change: null,
});
const reply = (id: string, overdue: boolean): ReplyBrief => ({
	id,
	said: 'More visits',
	takenDown: null,
	state: 'waiting',
	owedOn: '2026-04-01',
	overdue,
	slipped: 0,
});
const words = { pledge: 'promise', pledges: 'promises' };
const number = { pledge: 2, action: 1, measure: 0 };
const rows = (priorities: (typeof heading)[], own: typeof heading | null = null) =>
	strategyRows({ priorities, onTheirOwn: own && { ...own, number } }, '/board/a/b', words);

test('the options of one question stand together, by their place', () => {
	const [row] = rows([{ ...heading, said: [said('q', 6), said('other', 1), said('q', 2)] }]);
	expect(
		row?.questions.map((lines) => lines.map(({ question, headline }) => [question.id, headline])),
	).toMatchObject([
		[
			['q', { place: 2 }],
			['q', { place: 6 }],
		],
		[['other', { place: 1 }]],
	]);
});

test('what is cut short says how much more there is, and has a page that tells it', () => {
	const many = ['a', 'b', 'c', 'd', 'e'];
	const full = {
		...heading,
		said: many.map((id) => said(id, 1)),
		replies: many.map((id) => reply(id, false)),
	};
	const [row, own] = rows([full], full);
	expect(row).toMatchObject({ href: '/board/a/b/home', moreQuestions: 2, moreReplies: 2 });
	// What stands under no heading has a page of its own, and its row says how much that is.
	expect(own).toMatchObject({
		...{ href: '/board/a/b/no-heading', title: 'Not under a heading', stands: '2 promises and 1 action' },
		...{ moreQuestions: 2, moreReplies: 2 },
	});
});

test('a silent pledge is named, except where the whole heading is silent', () => {
	const pledges = [{ id: 'p', wording: 'We listen', silence: never }];
	const [silent, heard] = rows([
		{ ...heading, pledges, silence: never },
		{ ...heading, pledges },
	]);
	expect(silent).toMatchObject({ silence: never, quiet: [] });
	expect(heard?.quiet).toEqual(pledges);
});

test('a reply that is overdue under two headings is counted once', () => {
	const late = { ...heading, replies: [reply('one', true), reply('two', false)] };
	const out: Silence = { kind: 'out', until: '2026-05-01', asOption: false };
	const own = { ...late, number };
	const priorities = [late, { ...late, silence: never }, { ...late, silence: out }];
	expect(atAGlance({ priorities, onTheirOwn: own })).toEqual({
		heard: 1,
		soon: 1,
		silent: 1,
		overdue: 1,
	});
});
