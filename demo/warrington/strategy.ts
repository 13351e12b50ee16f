// Modelled on a published strategy: its headings, targets and figures are facts and stand; the sentences are ours. Its
// years are moved so that it is always about half way through.
import type { DemoPledge, DemoStrategy } from '../demo-council.ts';
import { adulthood } from './adulthood.ts';
import { growingUp } from './growing-up.ts';

/** Written by young people. Which actions of the plan answer a wish is the council's to say; some have none. */
const wish = (slug: string, wording: string, ...answeredBy: string[]): DemoPledge => ({
	slug,
	wording,
	madeBy: 'Children in Care Council',
	by: 'young people',
	answeredBy,
});

const pledges: DemoPledge[] = [
	wish(
		'ways-to-say',
		'Give us different ways to have our say: a number to text, and places and times where nobody asks us why.',
		'lundy',
	),
	wish(
		'safe-spaces',
		'Make safe spaces so we feel comfortable telling you how we feel, without having to give our names.',
		'safe-space',
		'seen-alone',
	),
	wish(
		'see-results',
		'We want to see results when we ask something from you: a reply that comes soon and that we can understand.',
	),
	wish(
		'people-close',
		'Help us keep the people who matter to us: brothers, sisters, friends, and pets.',
		'lifelong-links',
	),
	wish('knock', 'Knock, and wait, before you come into our rooms.'),
	wish('goodbye', 'When our worker changes, let us meet the new one first and say goodbye to the old one.'),
	wish(
		'day-to-day',
		'Show us how to cook, keep a home and look after money well before we need it.',
		'growing-up',
		'academy',
	),
];

export const strategyFrom = (start: number): DemoStrategy => ({
	title: `Children in Care & Care Leavers Strategy ${start} – ${start + 3}`,
	period: [`${start}-04-01`, `${start + 3}-03-31`],
	status: 'final',
	vision: 'Every child we look after is well, safe and happy, and knows that they are loved and respected.',
	scrutiny:
		'The Corporate Parenting Forum looks at the action plan every three months. The children in care council sends its chair, who says where it falls short.',
	pledges,
	priorities: [...growingUp(start), ...adulthood(start)],
});
