// Targets and figures as the strategy prints them; where it prints none, there are none here.
import type { DemoMeasure } from '../demo-council.ts';
import { figure, percent, unmeasured } from '../measures.ts';

const source = (priority: string) => `Strategy, priority ${priority}`;

export const familiesMeasures = (start: number): DemoMeasure[] => [
	{
		...percent('plan-early', 'Has a plan for a lasting home by the review at four months', '100%', 'hold'),
		action: 'permanence',
	},
	{
		...percent('three-homes', 'Lived in three or more homes within a year', null, 'down', [
			figure(`${start - 4}`, 9.3, source('one')),
			figure(`31 March ${start}`, 9.1, source('one')),
		]),
		action: 'homes-that-last',
	},
	{
		...percent('two-years', 'Has lived in the same home for two years or more', null, 'up', [
			figure(`${start - 4}`, 50, source('one')),
			figure(`31 March ${start}`, 71, source('one')),
		]),
		action: 'homes-that-last',
	},
	{
		...percent('matched', 'Matched for good with the foster family, after a year or more there', null, 'up', [
			figure(`31 March ${start}`, 52, source('one')),
		]),
		action: 'permanence',
	},
	{
		...percent('near-home', 'Lives within 20 miles of the family home', null, 'hold', [
			figure(`March ${start}`, 86, 'Strategy, achievements (“more than 86%”)'),
		]),
		action: 'more-homes',
	},
	{
		...unmeasured('staying-put', 'Staying Put with a foster family after 18', null, 'young people', 'up'),
		readings: [figure(`31 March ${start}`, 21, source('one'))],
	},
	{
		...unmeasured('adopted', 'Adopted in the year', null, 'children', 'up'),
		action: 'adoption',
		readings: [
			figure(`${start - 2}/${(start - 1) % 100}`, 7, source('one')),
			figure(`${start - 1}/${start % 100}`, 14, source('one')),
		],
	},
];

export const safetyMeasures = (start: number): DemoMeasure[] => [
	{
		...percent('seen-alone', 'Seen alone on every visit that the law asks for', '100%', 'hold'),
		action: 'seen-alone',
	},
	{
		...percent('advocate-offered', 'Offered an independent advocate or visitor', '100%', 'hold'),
		action: 'advocates',
	},
	{
		...percent('missing', 'Went missing at least once in the year', null, 'down', [
			figure(`March ${start}`, 15.7, source('two')),
		]),
		action: 'missing',
	},
	{ ...percent('homeless', 'Came to the council as homeless', null, 'down'), action: 'homelessness' },
];

export const healthMeasures = (start: number): DemoMeasure[] => [
	{
		...percent('health-check', 'Health checked in the year', '95% in the plan, 85% in the text', 'up', [
			figure(`March ${start}`, 96.2, source('three')),
		]),
		action: 'health-checks',
	},
	{
		...percent('dental-check', 'Had a dental check on time', '95% in the plan, 85% in the text', 'up'),
		action: 'health-checks',
	},
	{ ...percent('dentist', 'Is registered with a dentist', '95%', 'up'), action: 'health-checks' },
	percent('gp', 'Has a GP of their own for good', '98%', 'up'),
	{
		...percent('jabs', 'Immunisations are up to date', '95%', 'up', [
			figure(`March ${start}`, 98, source('three')),
		]),
		action: 'jabs',
	},
	{
		...percent('health-passport', 'Has a Health Passport when leaving', '95%', 'up'),
		action: 'health-passport',
	},
	{
		...percent('camhs', 'Seen by CAMHS within six weeks of being referred', '100%', 'up'),
		action: 'feeling-well',
	},
];

export const schoolMeasures = (start: number): DemoMeasure[] => [
	{ ...percent('attendance', 'Attendance at school', 'at least 95%', 'up'), action: 'attendance' },
	{
		...percent('key-stage-two', 'Key Stage 2: level 4 in maths, reading and writing', 'at least 50%', 'up'),
		action: 'key-stages',
	},
	{
		...percent('gcse', 'Five GCSEs, English and maths among them', '50% in the plan, 27% in the text', 'up'),
		action: 'key-stages',
	},
	{
		...percent('at-nineteen', 'Learning, training or working at 19', 'at least 70%', 'up', [
			figure(`March ${start}`, 84, 'Strategy, priority five (aged 17 and 18)'),
		]),
		action: 'at-nineteen',
	},
];
