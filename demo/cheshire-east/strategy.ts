// Modelled on a published draft: its headings, refs, targets and figures are facts and stand; the sentences are ours.
// Its years are moved so that it is always about half way through.
import type { DemoPriority, DemoStrategy } from '../demo-council.ts';
import { adultActions, parentActions, togetherActions } from './actions-one-five-six.ts';
import { educationActions, healthActions, homeActions } from './actions-two-three-four.ts';
import { commitments } from './commitments.ts';
import {
	adultMeasures,
	educationMeasures,
	healthMeasures,
	homeMeasures,
	parentMeasures,
	togetherMeasures,
} from './measures.ts';

export const strategyFrom = (start: number): DemoStrategy => ({
	title: `Cared for Children and Care Leavers Strategy ${start}-${(start + 4) % 100}`,
	period: [`${start}-09-01`, `${start + 4}-08-31`],
	status: 'draft',
	vision: 'We want for every child we look after what we would want for our own: love, and a fair chance.',
	scrutiny:
		'The Cared for Children and Care Leavers Committee, with a shadow committee of young people. An operational group follows the actions, and the whole strategy is looked at again each year.',
	pledges: [],
	priorities: pledgesFrom(start),
});

const pledgesFrom = (start: number): DemoPriority[] => [
	{
		slug: 'one',
		number: 'One',
		title: 'We will care for our cared for children and care leavers as any good parent would',
		youngWording: 'Look out for us the way a good mum or dad would',
		principles: [1],
		pledges: commitments.one,
		actions: parentActions,
		measures: parentMeasures,
	},
	{
		slug: 'two',
		number: 'Two',
		title: 'We will improve education, employment, and training outcomes',
		youngWording: 'Help us do well at school, in training and at work',
		principles: [5],
		pledges: commitments.two,
		actions: educationActions,
		measures: educationMeasures(start),
	},
	{
		slug: 'three',
		number: 'Three',
		title:
			'We will be truly aspirational to give all children and young people a forever home and to keep them safe.',
		youngWording: 'A forever home, where we are safe',
		principles: [6],
		pledges: commitments.three,
		actions: homeActions,
		measures: homeMeasures,
	},
	{
		slug: 'four',
		number: 'Four',
		title: 'We will improve health and wellbeing outcomes',
		youngWording: 'Help us feel well, and find us help when we don’t',
		principles: [1, 4],
		pledges: commitments.four,
		actions: healthActions,
		measures: healthMeasures(start),
	},
	{
		slug: 'five',
		number: 'Five',
		title: 'We will prepare young people for adulthood',
		youngWording: 'Get us ready for being adults, in good time',
		principles: [7],
		pledges: commitments.five,
		actions: adultActions,
		measures: adultMeasures(start),
	},
	{
		slug: 'six',
		number: 'Six',
		title: 'We will work TOGETHER with children and young people',
		youngWording: 'Do things with us, not to us',
		principles: [2, 3],
		pledges: commitments.six,
		actions: togetherActions,
		measures: togetherMeasures(start),
	},
];
