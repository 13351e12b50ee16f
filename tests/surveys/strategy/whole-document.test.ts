import * as v from 'valibot';
import { expect, test } from 'vitest';
import { StrategyProposal } from '#surveys/reading';
import { only, otherham, read } from './otherham.ts';

const proposal = read(otherham);

test('a reading has the shape that its schema describes', () => {
	expect(v.is(StrategyProposal, proposal)).toBe(true);
});

test('title, council, period, status and vision come from the first pages', () => {
	expect(proposal.title?.text).toBe('Otherham Together: our plan for children in care 2031-34');
	expect(proposal.council?.text).toBe('Otherham Borough Council');
	expect([proposal.period?.from, proposal.period?.to]).toEqual(['2031', '2034']);
	expect(proposal.period?.doubts).not.toEqual([]);
	expect(proposal.status?.status).toBe('draft');
	expect(proposal.vision?.text).toBe(
		'Our vision is that every child in our care belongs somewhere and knows it.',
	);
});

test('a version line tells the status, and capitals may name the council', () => {
	const { status, council } = read('OTTERHAM COUNCIL\n\nVersion 2 - Final\n\nWords follow here.\n');
	expect([status?.status, council?.text]).toEqual(['final', 'OTTERHAM COUNCIL']);
});

test('a priority is its section, not its line in the contents', () => {
	expect(proposal.priorities.map(({ number, title }) => [number, title])).toEqual([
		['one', 'A home that lasts'],
		['two', 'Learning we like'],
	]);
	const lines = otherham.split('\n');
	for (const { places, title } of proposal.priorities)
		expect(lines[(places[0]?.line ?? 0) - 1]).toMatch(new RegExp(`${title}$`));
});

test('every item points at the line it was read from', () => {
	const lines = otherham.split('\n');
	for (const { text, places } of [...proposal.commitments, ...proposal.voices]) {
		const [place] = places;
		expect(lines[(place?.line ?? 0) - 1]).toContain(text.split(' ').slice(0, 3).join(' '));
		expect(otherham.slice(place?.offset).split('\n')[0]).toBe(lines[(place?.line ?? 0) - 1]?.trimStart());
	}
});

test('what will be done and what difference it makes stand under their priority, wrapped lines put together', () => {
	expect(proposal.commitments.map(({ kind, text, priority }) => [priority, kind, text])).toEqual([
		['priority-1', 'will do', 'Find more carers who live in Otherham'],
		['priority-1', 'will do', 'Ask each child before a move and write down what they say'],
		['priority-1', 'difference', 'At least 80% of children stay in one home for two years'],
		['priority-1', 'difference', 'All children will have a life story book by March 2033'],
		['priority-2', 'will do', 'Give every child a laptop'],
		['priority-2', 'difference', '95% of children will be in school every day'],
	]);
});

test('the young people’s promise keeps its wants, its group and who made it', () => {
	expect(proposal.pledges.map(({ wording }) => wording)).toEqual([
		'A door that locks',
		'To choose the colour of my room',
		'Pets.',
	]);
	for (const { by, madeBy, group } of proposal.pledges)
		expect([by, madeBy, group]).toEqual(['young people', 'Children in Care Council', 'WARM HOMES']);
});

test('an allegation among wishes is set apart for a person, and is no wish', () => {
	expect(proposal.concerns.map(({ text }) => text)).toEqual(['They take our phones and shout at us;']);
	expect(JSON.stringify([proposal.pledges, proposal.voices])).not.toContain('shout');
});

test('what was done because of what young people said stands beside it', () => {
	const voice = only(proposal.voices, ({ text }) => text.includes('term time'));
	expect(voice.did).toBe('We have changed the rule about term time.');
	expect(voice.priority).toBe('priority-1');
});

test('a reference is text: 1.10 is not 1.1', () => {
	expect(proposal.actions.map(({ ref }) => ref)).toEqual(['1.1', '1.10', '2.1']);
	expect(proposal.actions.map(({ priority }) => priority)).toEqual([
		'priority-1',
		'priority-1',
		'priority-2',
	]);
});

test('a timescale keeps its text beside what can be told from it', () => {
	const [ongoing, june, monthly] = proposal.actions.map(({ timescale }) => timescale);
	expect(ongoing).toMatchObject({ text: 'Ongoing', ongoing: true });
	expect(june).toMatchObject({ text: 'by June 2031', from: '2031-06-01', to: '2031-06-30' });
	expect(monthly?.rhythm).toBe('monthly');
});

test('several measures in one cell are several, across the page break that cut the row', () => {
	const wordings = proposal.measures
		.filter(({ foundIn }) => foundIn === 'action plan')
		.map(({ wording }) => wording);
	expect(wordings).toEqual([
		'10 more carers by March 2032.',
		'Fewer moves.',
		'The checklist is used.',
		'Children say it helps.',
		'95% of children have one.',
		'% with broadband at home.',
	]);
});

test('a word that a page break cut is put together and the reading says so', () => {
	const cut = only(proposal.measures, ({ wording }) => wording.includes('broadband'));
	expect(cut.doubts.join()).toContain('broad- | band');
});

test('a printed share carries its date, and a target is no figure', () => {
	expect(proposal.figures.map(({ printed, unit, date }) => [printed, unit, date])).toEqual([
		['140', 'children', '31 March 2031'],
		['81', '%', '2030/31'],
	]);
});

test('a target that was passed before it was set is shown', () => {
	expect(proposal.contradictions.filter(({ kind }) => kind === 'target already passed')).toHaveLength(1);
});

test('a young person’s name and age are marked', () => {
	expect(proposal.people).toMatchObject([{ text: 'Robin', why: 'A young person, with their age.' }]);
});

test('who watches over the strategy is told with its rhythm', () => {
	expect(proposal.scrutiny).toMatchObject([{ body: 'Otherham Parenting Board', rhythm: 'quarterly' }]);
});
