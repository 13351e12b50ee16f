// Targets and figures as the draft prints them. A share of young people is given without its base where the draft
// does not print how many answered that question.
import type { DemoMeasure } from '../demo-council.ts';
import { feedback, figure, percent, unmeasured } from '../measures.ts';

const of = (action: string, measure: DemoMeasure): DemoMeasure => ({ ...measure, action });
const noBase = 'how many answered this question is not printed';

export const parentMeasures: DemoMeasure[] = [
	of('1.5', percent('reviews-on-time', 'Reviews held on time', null, 'up')),
	of('1.5', percent('in-reviews', 'Young people who took part in their own review', null, 'up')),
	of(
		'1.5',
		percent('difference', 'Young people who can say what has changed in their daily life', null, 'up'),
	),
	of('1.8', percent('valued', 'Young people who feel valued', null, 'up')),
];

export const educationMeasures = (start: number): DemoMeasure[] => [
	of('2.1', {
		...unmeasured('apprentices', 'Apprentices with the council', '12 by August', 'young people', 'up'),
		readings: [figure(`September ${start}`, 7, 'Strategy, action 2.1')],
	}),
	of('2.1', unmeasured('university', 'Care leavers in higher education', null, 'young people', 'up')),
	of(
		'2.7',
		unmeasured('neet-16', 'Aged 16 to 18: not learning, training or working', null, 'young people', 'down'),
	),
	of(
		'2.7',
		unmeasured('neet-19', 'Aged 19 to 21: not learning, training or working', null, 'young people', 'down'),
	),
	of(
		'2.5',
		percent('know-how', 'Young people who know how to find learning, training or work', null, 'up', [
			feedback(`October and November ${start - 1}`, 90.07, 'Care leavers’ survey, 76 answers in all', 76),
		]),
	),
];

export const homeMeasures: DemoMeasure[] = [
	of('3.2', percent('three-homes', 'Lived in three or more homes within a year', null, 'down')),
	of('3.2', percent('left-for-family', 'Left through adoption or Special Guardianship', null, 'up')),
	of('3.3', percent('assessed', 'Needs looked at every year, on time', 'at least 80%', 'up')),
	of(
		'3.3',
		unmeasured('guardianship-ended', 'Special Guardianship orders ended', '15 in two years', 'orders', 'up'),
	),
	of(
		'3.3',
		unmeasured(
			'orders-ended',
			'Orders ended for children who live at home',
			'47 in two years',
			'orders',
			'up',
		),
	),
	of(
		'3.6',
		percent(
			'to-guardianship',
			'More children with family moving on to Special Guardianship',
			'25% more',
			'up',
		),
	),
	of('3.7', unmeasured('planning', 'Weeks between planning meetings', 'at most 12', 'weeks', 'hold')),
	of('3.7', unmeasured('long-term', 'Settled for good with a foster family', null, 'children', 'up')),
];

export const healthMeasures = (start: number): DemoMeasure[] => [
	of('4.4', percent('health-on-time', 'Health assessments done within 20 working days', '90%', 'up')),
	of('4.5', percent('dentist', 'Seen by a dentist in the year', '100%', 'up')),
	of('4.2', percent('jabs', 'Under 5 with immunisations up to date', null, 'up')),
	of('4.4', unmeasured('passports', 'Care leavers with a health passport', null, 'young people', 'up')),
	of('4.6', unmeasured('first-checks', 'First health checks done on time', null, 'checks', 'up')),
	of(
		'4.1',
		percent('someone-to-ask', 'Young people who have somebody to talk to about their health', null, 'up', [
			feedback(`January to March ${start - 1}`, 87.34, `Cared for survey; ${noBase}`),
		]),
	),
	of(
		'4.8',
		percent(
			'well-informed',
			'Care leavers who know how to look after their health, and who can help',
			null,
			'up',
			[feedback(`${start - 1}`, 78.7, `Strategy, pledge four, care leavers; ${noBase}`)],
		),
	),
];

export const adultMeasures = (start: number): DemoMeasure[] => [
	of('5.4', unmeasured('complaints', 'Complaints made', null, 'complaints', 'up')),
	of('5.4', percent('put-right', 'Complaints put right', null, 'up')),
	of(
		'5.5',
		percent('housed', 'Aged 18 to 21: has a suitable place to live', null, 'hold', [
			figure(`31 March ${start}`, 97.5, 'Strategy, introduction'),
		]),
	),
	of(
		'5.1',
		percent('in-touch', 'Aged 18 to 21: in touch with us', null, 'hold', [
			figure(`31 March ${start}`, 99.5, 'Strategy, introduction'),
		]),
	),
	of(
		'5.10',
		unmeasured('packs-16', 'Aged 16 to 18: bronze, silver and gold packs finished', null, 'packs', 'up'),
	),
	of(
		'5.10',
		unmeasured('packs-19', 'Aged 19 to 21: bronze, silver and gold packs finished', null, 'packs', 'up'),
	),
	of(
		'5.10',
		percent(
			'in-control',
			'Care leavers who feel that the decisions about their life are theirs',
			null,
			'up',
			[feedback(`${start - 1}`, 85.2, `Strategy, pledge five; ${noBase}`)],
		),
	),
];

export const togetherMeasures = (start: number): DemoMeasure[] => [
	of(
		'6.1',
		percent('listened-to', 'Young people who feel listened to', null, 'up', [
			figure(`December ${start + 1}`, 92.5, 'A look through case files, made up for this demo', 40),
		]),
	),
	of('6.2', unmeasured('ways', 'Young people who gave a view, in any way', null, 'young people', 'up')),
	of('6.4', {
		...unmeasured('answers', 'Young people who answered the yearly survey', null, 'answers', 'up'),
		readings: [feedback(`October and November ${start - 1}`, 76, 'Care leavers’ survey')],
	}),
	of('6.4', percent('changed', 'Young people who saw something change after the survey', null, 'up')),
	of('6.5', percent('panels', 'Panels for key jobs with young people on them', '100%', 'up')),
];
