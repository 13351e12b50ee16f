// What the rules find in a small document, and what they tell instead of finding it.
import { expect, test } from 'vitest';
import { read, rows, unreadAt } from './otherham.ts';

test('words that workers say stand beside what young people want said', () => {
	const { glossary } = read(
		rows(
			['What workers say', 'What we would like you to say'],
			['Respite', 'A day out, time off'],
			['LAC', 'Please call us children.'],
		),
	);
	expect(glossary.map(({ term, meaning, alternatives }) => [term, meaning, alternatives])).toEqual([
		['Respite', 'A day out, time off', ['A day out', 'time off']],
		['LAC', 'Please call us children.', []],
	]);
});

test('the seven principles are known by their words, whatever numbers are left', () => {
	const list = [
		'To act in the best interests and promote the health of children',
		'- 9. To encourage children to express their views',
		'To take into account their wishes',
		'To help them get access to services',
		'4. To promote high aspirations and outcomes',
	];
	const { principles } = read(
		`Our principles\n\n${list.map((one) => (one.startsWith('-') ? one : `- ${one}`)).join('\n')}\n`,
	);
	expect(principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	expect(read('- To prepare a child for adulthood\n').principles).toEqual([]);
});

test('a share that its number of answers cannot give is shown with the smallest that can', () => {
	const { contradictions, figures } = read(
		'We had 76 completed surveys. 90.07% of young people told us they sleep. 75% said they dream.\n',
	);
	expect(contradictions).toMatchObject([
		{
			kind: 'impossible share',
			text: '90.07% cannot come from 76 answers. The smallest number that gives it is 141.',
		},
	]);
	expect(figures.find(({ printed }) => printed === '90.07')?.base).toBe(76);
});

test('two targets for one thing are both shown, and neither is chosen', () => {
	const { contradictions, measures } = read(
		'Aim one: Sleep\n\nWhat difference will we make?\n\n- 85% of babies will nap after lunch\n\nAim two: Food\n\nWhat difference will we make?\n\n- 95% of babies will nap after lunch\n',
	);
	expect(contradictions.map(({ kind }) => kind)).toEqual(['two targets']);
	expect(measures.map(({ targets }) => targets[0]?.value)).toEqual([85, 95]);
});

test('a list that announces another number than it has is shown', () => {
	expect(
		read('Our four promises are:\n\n- Tea\n- Cake\n- Songs\n').contradictions.map(({ kind }) => kind),
	).toEqual(['count differs']);
});

test('a quotation without a source is nobody’s', () => {
	expect(
		read('Dinner was late that day.\n\n“The soup was cold and the bread was old”\n').voices,
	).toMatchObject([{ speaker: 'not said' }]);
});

test('a group of young people comes with its ages', () => {
	expect(read('The ‘Loud Owls’ (8-12 years) meet on Mondays.\n').groups).toMatchObject([
		{ name: 'Loud Owls', ages: { from: 8, to: 12 } },
	]);
});

test('a heading over nothing and a mark without words are told as unread', () => {
	const proposal = read('Our vision\n\n\n\n\nGovernance\n\nThe Board meets.\n\n- Tea\n;\n');
	expect(unreadAt(proposal).map(({ text }) => text)).toEqual(['Our vision', '']);
});

test('what no strategy lacks is told where it is not found', () => {
	const lacking = read('Dinner is at six.\n').unread.map(({ why }) => why);
	for (const what of ['title', 'council', 'vision', 'priorities'])
		expect(lacking.join(' ')).toContain(`No ${what}`.replace('No vision', 'called the vision'));
});

test('a measure that ends in the middle of a sentence is doubted', () => {
	const { measures } = read(rows(['Action', 'Measure'], ['Knit', 'Socks that were knitted in']));
	expect(measures).toMatchObject([
		{ wording: 'Socks that were knitted in', doubts: ['It seems to end in the middle of a sentence.'] },
	]);
});

test('text that stops in the middle is told as cut off', () => {
	expect(unreadAt(read('Emotional and physical heal...\n'))).toMatchObject([
		{ why: 'This text was cut off.' },
	]);
});
