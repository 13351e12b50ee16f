// The council, its groups and the people who sign in. Names and addresses of people are made up.
import type { DemoCouncil } from '../demo-council.ts';
import { helpInOtherLanguages } from './help-lines-translated.ts';

export const council: Omit<DemoCouncil, 'strategy' | 'surveys' | 'replies'> = {
	slug: 'warrington',
	name: 'Warrington Borough Council',
	vocabulary: {
		childrenInCare: 'children in care',
		careLeavers: 'care leavers',
		priority: 'priority',
		priorities: 'priorities',
		pledge: 'pledge',
		pledges: 'pledges',
		board: 'Corporate Parenting Forum',
		team: 'participation team',
	},
	helplines: [
		{
			name: 'Childline',
			about: 'Talk about anything. It is free and private, and it does not show on a phone bill.',
			dial: '0800 1111',
			hours: 'Any time, day or night',
		},
		{
			name: '999',
			about: 'If you or someone else is in danger now.',
			dial: '999',
			hours: 'Any time, day or night',
		},
		{
			name: 'Warrington young people’s line',
			about: 'Someone at the council who will listen and knows what to do.',
			dial: '01632 960141',
			text: '07700 900141',
			chat: 'https://chat.warrington.example/young-people',
			hours: 'Any time; after 5pm the night team answers',
		},
		{
			name: 'An advocate',
			about: 'Someone on your side who does not work for the council. They help you say what you want.',
			dial: '01632 960178',
			hours: 'Monday to Friday, 9am to 6pm',
		},
	],
	helpLinesLookedAt: 40,
	translated: helpInOtherLanguages,
	glossary: [],
	places: [
		...['Appleton', 'Birchwood', 'Burtonwood', 'Callands', 'Culcheth', 'Dallam', 'Fearnhead', 'Grappenhall'],
		...['Great Sankey', 'Howley', 'Latchford', 'Longford', 'Lymm', 'Orford', 'Padgate', 'Penketh', 'Poulton'],
		...['Risley', 'Stockton Heath', 'Thelwall', 'Warrington', 'Westbrook', 'Westy', 'Whitecross', 'Woolston'],
	],
	dutyLead: { name: 'Farah in the participation team', email: 'duty@warrington.example', hours: 24 },
	textWords: {
		greeting: 'Hi!',
		from: 'Asha and Farah, Warrington Council',
		askWhom: 'Asha or Farah',
		sender: '07700 900999',
	},
	groups: [
		{
			ages: [8, 12],
			place: 'The youth centre',
			rhythm: 'twice a month',
			names: [{ name: 'Noise Makers', from: null, to: null }],
		},
		{
			ages: [13, 18],
			rhythm: 'twice a month',
			names: [
				{ name: 'Have Your Say', from: null, to: '2022-03-31' },
				{ name: 'Children in Care Council, the Express', from: '2022-04-01', to: null },
			],
		},
		{ ages: [18, 25], rhythm: 'once a month', names: [{ name: 'Care Leavers Group', from: null, to: null }] },
		{
			ages: [null, null],
			rhythm: 'every Corporate Parenting Forum',
			names: [{ name: 'Children in care ambassadors', from: null, to: null }],
		},
	],
	people: [
		{ slug: 'worker', name: 'Asha Whitlock', email: 'participation@warrington.example', role: 'worker' },
		{ slug: 'admin', name: 'Ged Farrimond', email: 'admin@warrington.example', role: 'admin' },
		{ slug: 'duty', name: 'Farah Lomax', email: 'duty@warrington.example', role: 'worker' },
		{ slug: 'chair', name: 'Councillor Ruth Ellerby', email: 'chair@warrington.example', role: 'board' },
		{ slug: 'homes', name: 'Nadia Farouk', email: 'homes@warrington.example', role: 'board' },
		{ slug: 'advocate', name: 'Rowan Achebe', email: 'advocate@warrington.example', role: 'key-holder' },
	],
};
