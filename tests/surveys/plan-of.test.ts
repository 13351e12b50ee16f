import { expect, test } from 'vitest';
import { emptySurvey } from '#surveys';
import { planOf, ReleasePlan } from '#surveys/release';
import * as v from 'valibot';

const young = '00000000000000a1';
const older = '00000000000000b1';
const survey = {
	...emptySurvey,
	title: 'What makes a good week?',
	opensAt: '2026-03-02T08:00:00.000Z',
	closesAt: '2026-03-20T17:00:00.000Z',
	band: {
		wording: 'How old are you?',
		options: [
			{ id: young, label: '8 to 11' },
			{ id: older, label: '12 or over' },
		],
	},
	questions: [
		{
			kind: 'agree' as const,
			id: '00000000000000c1',
			wording: 'I have time for what I enjoy.',
			help: '',
			required: false,
			links: [],
		},
	],
};
const planned = (asked: { band: string; number: number }[]) =>
	planOf(survey, { asked, routes: ['text message'], spoilt: 0 });

test('a plan counts those asked in no known group in the total only', () => {
	const { asked } = planned([
		{ band: young, number: 40 },
		{ band: older, number: 30 },
		{ band: '', number: 5 },
	]);
	expect(asked).toEqual({ total: 75, bands: { [young]: 40, [older]: 30 } });
});

test('a plan says that nobody counted when no number was kept', () => {
	expect(planned([]).asked).toBeNull();
});

test('a plan is one that the release accepts, with the faces as choices', () => {
	const plan = planned([{ band: young, number: 40 }]);
	expect(v.parse(ReleasePlan, plan)).toEqual(plan);
	expect(plan.questions[0]?.choices).toHaveLength(5);
	expect([plan.openedOn, plan.closedOn]).toEqual(['2026-03-02', '2026-03-20']);
});

test('a survey that closes half past midnight in summer closed on London’s day, not on the day before in UTC', () => {
	const late = { ...survey, closesAt: '2026-07-30T23:30:00.000Z' };
	expect(planOf(late, { asked: [], routes: [], spoilt: 0 }).closedOn).toBe('2026-07-31');
});
