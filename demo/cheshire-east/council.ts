// The council, its groups and the people who sign in. Names and addresses of people are made up.
import type { DemoCouncil } from '../demo-council.ts';

export const council: Omit<DemoCouncil, 'strategy' | 'surveys' | 'replies'> = {
	slug: 'cheshire-east',
	name: 'Cheshire East Council',
	vocabulary: {
		childrenInCare: 'cared for children',
		careLeavers: 'care leavers',
		// What others call a priority is a pledge here; what is promised under one is a commitment.
		priority: 'pledge',
		priorities: 'pledges',
		pledge: 'commitment',
		pledges: 'commitments',
		board: 'Cared for Children and Care Leavers Committee',
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
			name: 'Cheshire East, for young people',
			about: 'Ring or text. A person answers, not a machine.',
			dial: '01632 960220',
			text: '07700 900220',
			hours: 'Monday to Friday, 8.30am to 5pm; at other times 01632 960229',
		},
		{
			name: 'An advocate',
			about: 'Someone who speaks up for you and is not from the council. You choose what they pass on.',
			dial: '01632 960264',
			hours: 'Every day, 9am to 8pm',
		},
	],
	// More than half a year: the desk asks.
	helpLinesLookedAt: 190,
	places: [
		...[
			'Alderley Edge',
			'Alsager',
			'Bollington',
			'Congleton',
			'Crewe',
			'Disley',
			'Handforth',
			'Holmes Chapel',
		],
		...[
			'Knutsford',
			'Macclesfield',
			'Middlewich',
			'Nantwich',
			'Poynton',
			'Prestbury',
			'Sandbach',
			'Shavington',
		],
		...['Wilmslow', 'Wistaston'],
	],
	glossary: [
		{ say: 'Looked After Child, LAC', instead: ['children', 'young people', 'cared for children'] },
		{ say: 'contact', instead: ['family time', 'going to see family', 'social time'] },
		{ say: 'PEP', instead: ['school review', 'education meeting', 'meeting'] },
		{ say: 'placement', instead: ['home', 'the place we live'] },
		{ say: 'birth parents', instead: ['Mum and Dad', 'parents', 'Tummy Mummy'], askMe: true },
		{ say: 'reunification', instead: ['going home', 'back with my family'] },
		{ say: 'permanence', instead: ['my long-term home'] },
		{ say: 'respite', instead: ['a day out', 'time off', 'time out', 'a sleepover'] },
		{ say: 'care plan', instead: ['my plan', 'future plan'] },
		{ say: 'foster carer', instead: ['carer', 'the person who looks after me'] },
		{ say: 'corporate parenting', instead: ['cared for children and care leavers'] },
	],
	dutyLead: { name: 'Kit, the duty worker', email: 'duty@cheshire-east.example', hours: 48 },
	textWords: null,
	groups: [
		{
			ages: [null, null],
			rhythm: null,
			names: [{ name: 'My VOICE', from: null, to: null }],
		},
		{
			ages: [null, null],
			rhythm: 'before every committee',
			names: [{ name: 'Shadow Cared for Children and Care Leavers Committee', from: null, to: null }],
		},
	],
	people: [
		{ slug: 'worker', name: 'Tomos Hadley', email: 'participation@cheshire-east.example', role: 'worker' },
		{ slug: 'admin', name: 'Bronagh Leigh', email: 'admin@cheshire-east.example', role: 'admin' },
		{ slug: 'duty', name: 'Kit Aldous', email: 'duty@cheshire-east.example', role: 'worker' },
		{ slug: 'chair', name: 'Councillor Imran Sattar', email: 'chair@cheshire-east.example', role: 'board' },
		{ slug: 'school', name: 'Delphine Marsh', email: 'virtual-school@cheshire-east.example', role: 'board' },
	],
};
