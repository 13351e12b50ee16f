// Plans that are printed without a table: records of fields, and lines that begin with a date.
import { expect, test } from 'vitest';
import { read, rows } from './otherham.ts';

test('the two sides are found where a column without a head stands before them', () => {
	const { voices } = read(rows(['', 'You said', 'We did'], ['1', 'It is cold', 'We put in a heater']));
	expect(voices.map(({ text, did }) => [text, did])).toEqual([['It is cold', 'We put in a heater']]);
});

test('dated lines under “What we will do” are all read as that', () => {
	const dated = ['March', 'April', 'May', 'June', 'July'].map((month) => `- ${month} 2031: sing in ${month}`);
	const { commitments, actions } = read(
		`Aim 1: Rest\n\nWhat we will do\n\n${dated.join('\n')}\n\nAim 2: Play\n\nWords.\n`,
	);
	expect([commitments.length, actions.length]).toEqual([5, 0]);
});

test('an activity and a time in small letters are no heading', () => {
	const { actions, ledger } = read(
		'Action: Mend the swing\nWhen: ongoing\n\nAction: Paint the door\nWhen: ongoing\n',
	);
	expect(actions.map(({ activity, timescale }) => [activity, timescale?.text])).toEqual([
		['Mend the swing', 'ongoing'],
		['Paint the door', 'ongoing'],
	]);
	expect(ledger?.notPlaced).toEqual([]);
});

test('other fields elsewhere in a document keep no record from being read', () => {
	const record = (what: string) =>
		`Action: Mend ${what}\nLead: Night Team\nWhen: May 2031\nMeasure: It moves\n\n`;
	const other = (who: string) => `${who} helps.\n\nEmail: ${who}\nTel: ${who}\nSource: web\nNote: none\n\n`;
	const text = `${record('the swing')}${record('the door')}Write to us.\n\n${other('Ann')}${other('Bob')}`;
	expect(read(text).actions.map(({ activity }) => activity)).toEqual(['Mend the swing', 'Mend the door']);
});
