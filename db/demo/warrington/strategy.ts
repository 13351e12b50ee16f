// Modelled on a published strategy: its headings, targets and figures are facts and stand; the sentences are ours. Its
// years are moved so that it is always about half way through.
import type { DemoPledge, DemoStrategy } from '../demo-council.ts';
import { adulthood } from './adulthood.ts';
import { growingUp } from './growing-up.ts';

const madeBy = 'Children in Care Council';

const pledges: DemoPledge[] = [
	{
		slug: 'ways-to-say',
		wording:
			'Give us different ways to have our say: a number to text, and places and times where nobody asks us why.',
		madeBy,
	},
	{
		slug: 'safe-spaces',
		wording:
			'Make safe spaces so we feel comfortable telling you how we feel, without having to give our names.',
		madeBy,
	},
	{
		slug: 'see-results',
		wording:
			'We want to see results when we ask something from you: a reply that comes soon and that we can understand.',
		madeBy,
	},
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
