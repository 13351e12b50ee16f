import type { DemoAction } from '../demo-council.ts';

const leavers = 'Care Leavers Service';
const inCare = 'Children in Care & Care Leavers Service';
const adviser = 'Education & Employment Adviser';
const monthly = 'Ongoing; monthly performance reports';
const forum = 'Ongoing; Corporate Parenting Forum';
const noRef = { ref: null };

export const independenceActions: DemoAction[] = [
	{
		...noRef,
		slug: 'leavers-views',
		activity: 'Build our services on what young people who have left tell us',
		leads: [inCare, 'Participation Service'],
		timescale: forum,
	},
	{
		...noRef,
		slug: 'pathway-plans',
		activity: 'Keep a pathway plan for everyone that they have had a hand in writing',
		leads: [inCare],
		timescale: 'Monthly performance reviews',
	},
	{
		...noRef,
		slug: 'growing-up',
		activity: 'Stand beside young people as they become adults',
		leads: [inCare],
		timescale: forum,
	},
];

export const adultActions: DemoAction[] = [
	{
		...noRef,
		slug: 'lundy',
		activity: 'Write a Participation Framework on the Lundy model: space, voice, audience, influence',
		leads: ['All'],
		timescale: forum,
	},
	{
		...noRef,
		slug: 'own-adviser',
		activity: 'Give everyone a personal adviser of their own',
		leads: [inCare],
		timescale: monthly,
	},
	{ ...noRef, slug: 'in-touch', activity: 'Stay in touch after 18', leads: [leavers], timescale: monthly },
	{
		...noRef,
		slug: 'local-offer',
		activity: 'Look again at our Local Offer, and make it better',
		leads: [leavers],
		timescale: 'Year one',
	},
	{
		...noRef,
		slug: 'safe-space',
		activity: 'Have a room at the Living Well Hub where young people meet every week and find help',
		leads: [leavers],
		timescale: 'Year two',
	},
	{
		...noRef,
		slug: 'training-and-work',
		activity: 'Open up more training and work, in the council and in local firms',
		leads: ['Virtual School', adviser, inCare],
		timescale: 'Ongoing',
	},
	{
		...noRef,
		slug: 'lifelong-links',
		activity: 'Life Long Links: keep the people who matter close',
		leads: ['Families First'],
		timescale: 'Year one',
	},
	{
		...noRef,
		slug: 'apprenticeships',
		activity: 'Help with applying for traineeships and apprenticeships, and with interviews',
		leads: ['Virtual School', adviser, 'Inclusive Employment Manager', inCare],
		timescale: monthly,
	},
	{
		...noRef,
		slug: 'enough-homes',
		activity: 'Make sure that there are enough good places to live',
		leads: ['Children in Need Service', inCare, 'Homeless & Housing Service'],
		timescale: 'Corporate Parenting Forum',
	},
	{ ...noRef, slug: 'academy', activity: 'Set up a Care Leavers Academy', leads: [leavers], timescale: '' },
];
