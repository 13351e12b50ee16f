// Layouts of numbers and of who watches: each number has a role, each rhythm a body.
import { all, type Layout } from './layout.ts';

export const numbers: Layout[] = [
	{
		name: 'aim, comparator, change, base and response rate in prose',
		file: 'prose.txt',
		content: `Our year in numbers

In March 2031, 71% of our children slept well, compared with 64% in England and 68% among our statistical neighbours.

We aim for 80% by March 2033.

This is 6 percentage points more than in 2030.

29 more children joined the garden club than the year before.

The survey was sent to 210 children and 58 answered, a response rate of 28%.
`,
		facts: [{ words: '71% of our children slept well', as: ['figure'], value: 71, date: 'March 2031' }],
	},
	{
		name: 'shares in words',
		file: 'shares.txt',
		content: `What we know

In 2031, nine out of ten children had a lamp of their own.

In 2031, two thirds of care leavers had a key.

In 2031, eighty-five per cent of children knew who to ask.

In 2031, half of our young people learned to swim.
`,
		facts: [
			{ words: 'nine out of ten children', as: ['figure'], value: 90, date: '2031' },
			{ words: 'two thirds of care leavers', as: ['figure'], value: 66.67, date: '2031' },
			{ words: 'eighty-five per cent of children', as: ['figure'], value: 85, date: '2031' },
			{ words: 'half of our young people', as: ['figure'], value: 50, date: '2031' },
		],
	},
	{
		name: 'a number on one line and what it counts on the next',
		file: 'boxes.txt',
		content: `Lampton at a glance, March 2031

214

children live in our care

87%

of them sleep in their own room

3 in 5

have a garden
`,
		facts: [
			{ words: 'children live in our care', as: ['figure'], value: 214 },
			{ words: 'of them sleep in their own room', as: ['figure'], value: 87 },
			{ words: 'have a garden', as: ['figure'], value: 60 },
		],
	},
	{
		name: 'all and every, where nothing is aimed at',
		file: 'every.txt',
		content: `Priority 1: Swimming

What difference will it make?

- Every child will have the opportunity to learn to swim
- All children have their own towel by 2032
- Every child is encouraged to bring a friend

Priority 2: Singing

What difference will it make?

- At least 90% of children know a song by 2033
- Each young person is supported to join a choir
`,
		facts: [
			...all('priority', 'Swimming', 'Singing'),
			...all(
				'difference',
				'Every child will have the opportunity to learn to swim',
				'All children have their own towel by 2032',
				'Every child is encouraged to bring a friend',
				'At least 90% of children know a song by 2033',
				'Each young person is supported to join a choir',
			),
			{ words: 'All children have their own towel by 2032', as: ['measure'], target: 100 },
			{ words: 'At least 90% of children know a song by 2033', as: ['measure'], target: 90 },
		],
	},
	{
		name: 'who is counted, and what only looks like a count',
		file: 'counted.txt',
		content: `Facts

In 2031, 43 Children’s Services employees and 12 foster carers came to the fair.

See page 14 for the map. Section 22 of the Act says why. Call 01632 960 123.

Of 58 children who answered in 2031, 40 children liked the soup.
`,
		facts: [
			{ words: 'Children’s Services employees', as: ['figure'], value: 43, date: '2031' },
			{ words: '12 foster carers', as: ['figure'], value: 12, date: '2031' },
			{ words: '40 children liked the soup', as: ['figure'], value: 40, date: '2031' },
		],
	},
	{
		name: 'bodies and rhythms, each in its own clause',
		file: 'bodies.txt',
		content: `How we keep watch

The Lampton Parenting Board monitors this plan every three months, and the Youth Forum checks it once a year.

Progress is reported to the Lampton Scrutiny Committee twice a year.

The Care Leavers Forum, which meets monthly, tells the Lampton Parenting Board what it thinks.

The Lampton Health Partnership reviews the plan after the Quality Panel, which meets weekly, has read it.
`,
		facts: [
			{ words: 'Lampton Parenting Board', as: ['body'], rhythm: 'quarterly' },
			{ words: 'Youth Forum', as: ['body'], rhythm: 'yearly' },
			{ words: 'Lampton Scrutiny Committee', as: ['body'], rhythm: 'half-yearly' },
			{ words: 'Care Leavers Forum', as: ['body'], rhythm: 'monthly' },
			{ words: 'Quality Panel', as: ['body'], rhythm: 'weekly' },
			{ words: 'Care Leavers Forum', as: ['group'] },
			{ words: 'Youth Forum', as: ['group'] },
		],
	},
];
