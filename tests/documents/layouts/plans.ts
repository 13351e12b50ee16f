// Layouts of plans: records of fields, dated lines, and tables that are no action plan by their words.
import { all, type Layout } from './layout.ts';

const record = (action: string, who: string, when: string, know: string) =>
	`Action: ${action}\nWho: ${who}\nBy when: ${when}\nHow we will know: ${know}\n`;

export const plans: Layout[] = [
	{
		name: 'a record of fields for each action',
		file: 'records.txt',
		content: `Aim 1: Rest

${record('Paint the north room', 'House Team', 'May 2031', '90% of children like it')}
${record('Buy long beds', 'Stores', 'June 2031', 'Four beds stand')}
Aim 2: Play

${record('Mend the swing', 'Garden Team', 'July 2031', 'It holds')}
${record('Plant an orchard', 'Garden Team', 'March 2032', 'Twelve trees grow')}
`,
		facts: [
			...all('priority', 'Rest', 'Play'),
			{ words: 'Paint the north room', as: ['action'], lead: 'House Team', when: 'May 2031', under: 'Rest' },
			{ words: 'Buy long beds', as: ['action'], lead: 'Stores', when: 'June 2031', under: 'Rest' },
			{ words: 'Mend the swing', as: ['action'], lead: 'Garden Team', when: 'July 2031', under: 'Play' },
			{ words: 'Plant an orchard', as: ['action'], lead: 'Garden Team', when: 'March 2032', under: 'Play' },
			{ words: '90% of children like it', as: ['measure'], target: 90 },
			...all('measure', 'Four beds stand', 'It holds', 'Twelve trees grow'),
		],
	},
	{
		name: 'dated milestones',
		file: 'milestones.txt',
		content: `Goal 1: Warmth

Milestones

- September 2031: the new stove is lit
- March 2032: every window has a curtain
- By June 2032 – the loft is dry

Goal 2: Company

Milestones

- October 2031: the first Sunday dinner
- May 2032: a friend may stay the night
- By July 2033 – ten families cook together
`,
		facts: [
			...all('priority', 'Warmth', 'Company'),
			{ words: 'the new stove is lit', as: ['action'], when: 'September 2031', under: 'Warmth' },
			{ words: 'every window has a curtain', as: ['action'], when: 'March 2032', under: 'Warmth' },
			{ words: 'the loft is dry', as: ['action'], when: 'By June 2032', under: 'Warmth' },
			{ words: 'the first Sunday dinner', as: ['action'], when: 'October 2031', under: 'Company' },
			{ words: 'a friend may stay the night', as: ['action'], when: 'May 2032', under: 'Company' },
			{ words: 'ten families cook together', as: ['action'], when: 'By July 2033', under: 'Company' },
		],
	},
	{
		name: 'a table of measures with where we are, where others are, and where we want to be',
		file: 'measures.txt',
		content: [
			'Priority 1: Sleep',
			'',
			['Measure', 'Baseline 2030', 'Now', 'England', 'Target 2033'].join('\t'),
			['Children who sleep well', '61%', '71%', '64%', '80%'].join('\t'),
			['Children with a night lamp', '40%', '55%', '50%', '95%'].join('\t'),
			'',
			'Priority 2: Soup',
			'',
			['Measure', 'Baseline 2030', 'Now', 'England', 'Target 2033'].join('\t'),
			['Bowls eaten in a week', '130', '150', '', '200'].join('\t'),
			'',
		].join('\n'),
		facts: [
			...all('priority', 'Sleep', 'Soup'),
			{ words: 'Children who sleep well', as: ['measure'], target: 80, under: 'Sleep' },
			{ words: 'Children with a night lamp', as: ['measure'], target: 95, under: 'Sleep' },
			{ words: 'Bowls eaten in a week', as: ['measure'], target: 200, under: 'Soup' },
			{ words: 'Children who sleep well – Baseline 2030', as: ['figure'], value: 61, date: '2030' },
			{ words: 'Children who sleep well – Now', as: ['figure'], value: 71 },
			{ words: 'Children with a night lamp – Baseline 2030', as: ['figure'], value: 40, date: '2030' },
			{ words: 'Bowls eaten in a week – Baseline 2030', as: ['figure'], value: 130, date: '2030' },
		],
	},
	{
		name: 'you said, we will, in a table',
		file: 'table.txt',
		content: [
			'What we heard in 2031',
			'',
			['You said', 'We will'].join('\t'),
			['The stairs creak', 'Lay a carpet on them'].join('\t'),
			['Supper is late', 'Cook at six'].join('\t'),
			['The phone is in the hall', 'Put one in the small room'].join('\t'),
			'',
		].join('\n'),
		facts: [
			...all('voice', 'The stairs creak', 'Supper is late', 'The phone is in the hall'),
			...all('promise', 'Lay a carpet on them', 'Cook at six', 'Put one in the small room'),
		],
	},
];
