// Layouts of lists: what stands under headings that no rule knows by its words, and who says what.
import { all, type Layout } from './layout.ts';

export const lists: Layout[] = [
	{
		name: 'pillars with lists under headings of their own',
		file: 'pillars.txt',
		content: `Lampton Council
A Place to Grow 2031-2034

Pillar 1: A warm bed

What good feels like

- I sleep through the night
- Nobody wakes me with the big light
- My blanket smells of home

Pillar 2: A wide garden

What good feels like

- I know the names of the trees
- There is a swing that holds me
- I may stay out until the owls call
`,
		facts: [
			...all('priority', 'A warm bed', 'A wide garden'),
			...all(
				['wish', 'difference'],
				'I sleep through the night',
				'Nobody wakes me with the big light',
				'My blanket smells of home',
				'I know the names of the trees',
				'There is a swing that holds me',
				'I may stay out until the owls call',
			),
		],
	},
	{
		name: '“we will:” inside a sentence',
		file: 'inside.txt',
		content: `Theme 1: Rest

Nobody sleeps well in a strange house. Because so many of you were awake at night last winter, we will:

- mend every lamp on the stairs
- buy a second blanket for each bed
- read aloud to whoever asks

Theme 2: Play

The garden is wide but the gate is stiff. To open it up for everyone who lives here, we will:

- oil the gate
- hang two swings in the elm
- mow a path to the pond
`,
		facts: [
			...all('priority', 'Rest', 'Play'),
			...[
				'mend every lamp on the stairs',
				'buy a second blanket for each bed',
				'read aloud to whoever asks',
			].map((words) => ({ words, as: ['promise'] as const, under: 'Rest' })),
			...['oil the gate', 'hang two swings in the elm', 'mow a path to the pond'].map((words) => ({
				words,
				as: ['promise'] as const,
				under: 'Play',
			})),
		],
	},
	{
		name: 'a pledge for each age',
		file: 'ages.txt',
		content: `Our pledge

The pledge for 8 to 10

- You can keep your own teddy
- You choose the story

The pledge for 11 to 14

- You have a key to your drawer
- You choose the colour of your room

The pledge for 15 to 17

- You cook once a week if you like
- You say who comes to your meeting
`,
		facts: all(
			['wish', 'promise'],
			'You can keep your own teddy',
			'You choose the story',
			'You have a key to your drawer',
			'You choose the colour of your room',
			'You cook once a week if you like',
			'You say who comes to your meeting',
		),
	},
	{
		name: 'challenge and response',
		file: 'challenges.txt',
		content: `Challenge One: The stairs are dark

Response: We will hang a lamp on every landing.

Challenge Two: The beds are short

Response: We will buy four long beds.

Challenge Three: The garden is locked

Response: We will give each of you a key.
`,
		facts: [
			...all('priority', 'The stairs are dark', 'The beds are short', 'The garden is locked'),
			...all(
				'promise',
				'We will hang a lamp on every landing.',
				'We will buy four long beds.',
				'We will give each of you a key.',
			),
		],
	},
	{
		name: 'you said, we did, line by line',
		file: 'said.txt',
		content: `What changed last year

You said: The hall is cold in winter.
We did: We put a heater by the door.

You said: Nobody knocks.
We did: We asked everyone to knock and wait.

You said: The bus goes too early.
We did: We moved breakfast to seven.
`,
		facts: [
			{ words: 'The hall is cold in winter.', as: ['voice'], did: 'We put a heater by the door.' },
			{ words: 'Nobody knocks.', as: ['voice'], did: 'We asked everyone to knock and wait.' },
			{ words: 'The bus goes too early.', as: ['voice'], did: 'We moved breakfast to seven.' },
		],
	},
	{
		name: 'words and what they mean, with arrows',
		file: 'words.txt',
		content: `Words we will stop using

- Contact → time with your family
- Respite → a night at a friend’s
- Placement → where you live
- Siblings → brothers and sisters
`,
		facts: [
			{ words: 'Contact', as: ['word'], instead: 'time with your family' },
			{ words: 'Respite', as: ['word'], instead: 'a night at a friend’s' },
			{ words: 'Placement', as: ['word'], instead: 'where you live' },
			{ words: 'Siblings', as: ['word'], instead: 'brothers and sisters' },
		],
	},
	{
		name: 'a foreword, a signature and an introduction before the plan',
		file: 'foreword.txt',
		content: `Lampton Lights 2031-2034

Foreword

We are committed to ensuring that every child in Lampton is warm. I have met many of you this year.

Cllr Robin Reed
Lead Member for Children and Families

Introduction

- We are proud of how the old house was mended.
- All our staff worked hard through the storm.

Outcome 1: Warmth

We will:

- light the stove before breakfast
- mend the window in the hall

Outcome 2: Company

We will:

- eat together on Sundays
- ask a friend to stay once a month
`,
		facts: [
			...all('priority', 'Warmth', 'Company'),
			...all(
				'promise',
				'light the stove before breakfast',
				'mend the window in the hall',
				'eat together on Sundays',
				'ask a friend to stay once a month',
			),
		],
	},
];
