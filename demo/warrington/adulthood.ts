// Priorities five and six, with what the action plan prints under them.
import type { DemoMeasure, DemoPriority } from '../demo-council.ts';
import { figure, percent, unmeasured } from '../measures.ts';
import { adultActions, independenceActions } from './adulthood-actions.ts';

const independenceMeasures = (start: number): DemoMeasure[] => [
	{
		...percent('pathway-plans', 'Has a pathway plan that is up to date', 'at least 95%', 'up'),
		action: 'pathway-plans',
	},
	percent('housed-seventeen', 'Aged 17 and 18: has a suitable place to live', null, 'hold', [
		figure(`March ${start}`, 100, 'Strategy, priority five'),
	]),
	{
		...unmeasured('ambassadors', 'Ambassadors who speak for others at the Forum', null, 'ambassadors', 'up'),
		action: 'leavers-views',
		readings: [figure(`March ${start}`, 2, 'Strategy, achievements')],
	},
];

const adultMeasures = (start: number): DemoMeasure[] => [
	{ ...percent('own-adviser', 'Has a personal adviser of their own', '100%', 'up'), action: 'own-adviser' },
	{
		...percent('in-touch', 'In touch with us', 'over 95%', 'hold', [
			figure(`March ${start}`, 95, 'Strategy, priority five (aged 17 and 18)'),
		]),
		action: 'in-touch',
	},
	{
		...percent('working', 'Learning, training or working', '75%', 'up', [
			figure(`March ${start}`, 58, 'Strategy, achievements'),
		]),
		action: 'apprenticeships',
	},
	{
		...percent('housed', 'Has a suitable place to live', 'over 95%', 'hold', [
			figure(`March ${start}`, 98, 'Strategy, achievements (“more than 98%”)'),
		]),
		action: 'enough-homes',
	},
	{
		...unmeasured('setting-up', 'Grant for setting up a first home', null, '£', 'up'),
		action: 'local-offer',
		readings: [
			figure('before this strategy', 1700, 'Strategy, priority six'),
			figure(`March ${start}`, 2000, 'Strategy, priority six'),
		],
	},
];

export const adulthood = (start: number): DemoPriority[] => [
	{
		slug: 'prepared',
		number: 'Five',
		title: 'Be prepared for independence',
		youngWording: 'Learning to do things for myself, one step at a time',
		principles: [7],
		pledges: [],
		actions: independenceActions,
		measures: independenceMeasures(start),
	},
	{
		slug: 'adult-lives',
		number: 'Six',
		title: 'Have successful adult lives',
		youngWording: 'A good start as an adult: a place, money, people and a job',
		principles: [4, 7],
		pledges: [],
		actions: adultActions,
		measures: adultMeasures(start),
	},
];
