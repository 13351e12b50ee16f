import type { DemoAction } from '../demo-council.ts';

const inCare = 'Children in Care & Care Leavers Service';
const inNeed = 'Children in Need Service';
const nurse = 'Named Nurse for children in care';
const virtualSchool = 'Virtual School';
const noRef = { ref: null };

export const familiesActions: DemoAction[] = [
	{
		...noRef,
		slug: 'stay-with-family',
		activity: 'Help children to go on living with their own family wherever that can be done',
		leads: [inNeed, inCare],
		timescale: 'Ongoing',
	},
	{
		...noRef,
		slug: 'foster-carers',
		activity: 'Find more foster carers, and keep the ones we have',
		leads: ['Foster4', 'Fostering Service'],
		timescale: '',
	},
	{
		...noRef,
		slug: 'homes-that-last',
		activity: 'Step in early when a home is at risk, with No Wrong Door, Mockingbird and the Systemic Hub',
		leads: [inNeed, inCare],
		timescale: '',
	},
	{
		...noRef,
		slug: 'permanence',
		activity: 'Settle in law where a child will live for good, as early as we can',
		leads: [inNeed, inCare],
		timescale: 'Reviewed monthly',
	},
	{
		...noRef,
		slug: 'more-homes',
		activity: 'Have more kinds of homes to choose from, close to Warrington',
		leads: [inCare, 'Commissioning'],
		timescale: 'Sufficiency Statement',
	},
	{
		...noRef,
		slug: 'adoption',
		activity: 'Where adoption is the plan, lose no time over it',
		leads: [inNeed, inCare, 'Adoption Team'],
		timescale: 'Annual review',
	},
];

export const safetyActions: DemoAction[] = [
	{
		...noRef,
		slug: 'early-help',
		activity: 'Help families early and close to home, before things get worse',
		leads: [inNeed, inCare],
		timescale: 'Monthly performance review',
	},
	{
		...noRef,
		slug: 'seen-alone',
		activity: 'See every young person on their own, and show them how to tell us when they are unhappy',
		leads: [inNeed, inCare],
		timescale: 'Ongoing; monthly performance reports',
	},
	{
		...noRef,
		slug: 'advocates',
		activity: 'Offer an independent advocate or visitor to everyone who would like one',
		leads: ['Independent Reviewing Officers', inNeed, inCare],
		timescale: 'Ongoing; quarterly reviews',
	},
	{
		...noRef,
		slug: 'missing',
		activity: 'Plan with our partners across Cheshire for children who go missing or are being exploited',
		leads: [inNeed, inCare, 'Child exploitation team'],
		timescale: 'Ongoing; partner meetings, reports and audits',
	},
	{
		...noRef,
		slug: 'homelessness',
		activity: 'Keep young people from becoming homeless: a safe place first, with support in it',
		leads: [inNeed, inCare, 'Homeless & Housing Service'],
		timescale: 'Ongoing; Corporate Parenting Forum',
	},
	{
		...noRef,
		slug: 'hate-crime',
		activity: 'Tackle hate crime',
		leads: [inNeed, inCare],
		timescale: 'Ongoing',
	},
];

export const healthActions: DemoAction[] = [
	{
		...noRef,
		slug: 'health-checks',
		activity: 'See that everyone has a health check and a dental check each year',
		leads: [inNeed, inCare, nurse],
		timescale: 'Monthly performance reports',
	},
	{
		...noRef,
		slug: 'jabs',
		activity: 'Keep immunisations up to date',
		leads: [inNeed, inCare, nurse],
		timescale: 'Monthly performance reports',
	},
	{
		...noRef,
		slug: 'health-passport',
		activity: 'Give everyone of 16 and over a Health Passport of their own',
		leads: [nurse],
		timescale: 'Quarterly updates to the strategic group',
	},
	{
		...noRef,
		slug: 'feeling-well',
		activity: 'Give good help with feelings and mental health, before and after 18',
		leads: [inCare, nurse, 'Health'],
		timescale: 'Ongoing; Corporate Parenting Forum',
	},
	{
		...noRef,
		slug: 'youth-zone',
		activity: 'Open the Youth Zone to everyone, up to 25',
		leads: [inCare, 'Health'],
		timescale: 'Corporate Parenting Forum',
	},
];

export const schoolActions: DemoAction[] = [
	{
		...noRef,
		slug: 'attendance',
		activity: 'Make plans together with each young person and their school that make going there easier',
		leads: [virtualSchool],
		timescale: 'Ongoing; annual review',
	},
	{
		...noRef,
		slug: 'pastoral',
		activity: 'Give more backing to pastoral staff in schools and colleges',
		leads: [virtualSchool],
		timescale: 'Ongoing; Corporate Parenting Forum',
	},
	{
		...noRef,
		slug: 'key-stages',
		activity: 'Support learning so that everyone moves on well at Key Stages 2 and 4',
		leads: [virtualSchool],
		timescale: 'Ongoing; annual review',
	},
	{
		...noRef,
		slug: 'at-nineteen',
		activity: 'Help more young people to be learning, training or working at 19',
		leads: [virtualSchool, 'Education & Employment Adviser', 'Inclusive Employment Manager'],
		timescale: 'Ongoing; annual review',
	},
	{
		...noRef,
		slug: 'university',
		activity: 'Back everyone who wants to go to university, with a bursary of £2,000',
		leads: [virtualSchool],
		timescale: 'Ongoing; annual review',
	},
];
