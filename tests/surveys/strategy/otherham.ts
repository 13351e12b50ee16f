// A strategy of a council that does not exist, written for these tests: every rule of reading has something to do in it.
import { proposeStrategy, readText, type StrategyProposal } from '#surveys/reading';

export const read = (text: string): StrategyProposal => proposeStrategy(readText(text));

/** What could not be read at a place of the document; what is missing altogether has none. */
export const unreadAt = (proposal: StrategyProposal) =>
	proposal.unread.filter(({ places }) => places.length > 0);

/** Rows of a table as cells pasted from Word: tabs between, one row a line. */
export const rows = (...table: string[][]) => table.map((cells) => cells.join('\t')).join('\n');

/** The named item; a test that looks for one that is not there fails with its name. */
export function only<T>(items: readonly T[], which: (item: T) => boolean, name = 'such an item'): T {
	const found = items.filter(which);
	const [one] = found;
	if (!one || found.length !== 1) throw new Error(`${found.length} times ${name}.`);
	return one;
}

export const otherham = `Otherham Together: our plan for children in care 2031-34

DRAFT

Contents

Foreword	2
Priority one: A home that lasts	4
Priority two: Learning we like	7
Governance	9

Foreword

Otherham Borough Council looks after 140 children as of 31 March 2031. My name is Robin and I am 19.

Otherham Borough Council wrote this with them.

Our vision

Our vision is that every child in our care belongs somewhere and knows it.

Our promise

This was written by children and young people with the Children in Care Council.

WARM HOMES

Children and young people told us they wanted:

- A door that locks;
- To choose the colour of my room;
- They take our phones and shout at us;
- Pets.

Priority one: A home that lasts

Why is it important?

Moving is hard.

- 81% of our children stayed in one home in 2030/31.
- We count every move, and in 2030 we coun-

What our young people told us:

Young people told us that moving in term time is the worst. We have changed the rule about term time.

What we will do:

- Find more carers who live in Otherham
- Ask each child before a move
  and write down what they say

What difference will we make?

- At least 80% of children stay in one home for two years
- All children will have a life story book by March 2033

Priority two: Learning we like

What we will do:

- Give every child a laptop

What difference will we make?

- 95% of children will be in school every day

Governance

Progress will be reviewed by the Otherham Parenting Board every quarterly meeting.

Action plan

Year 1 (April 2031 – March 2032)

Ref	Action	Who	When	How we measure success
A home that lasts				
1.1	Hold open evenings for carers	Fostering Team. Events Team.	Ongoing	<p>10 more carers by March 2032.</p> <p>Fewer moves.</p>
1.10	Write a moving-day checklist	Care Team	by June 2031	The checklist is used.

Ref	Action	Who	When	How we measure success
				Children say it helps.
Learning we like				
2.1	Buy laptops	Virtual School	Monthly	95% of children have one. % with broad-
				band at home.
`;
