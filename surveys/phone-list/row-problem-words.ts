// Why a number of a list gets no text, for the worker: what is wrong, and what to do about it.
import type { RowProblem } from './read-phone-list.ts';

export const rowProblemWords: Record<RowProblem, string> = {
	'cut-by-spreadsheet':
		'The spreadsheet has cut this number. Format the column as text, and put the number in again.',
	'wrong-length': 'A UK mobile number has 11 digits. This one has more or fewer.',
	landline: 'This is a landline: it cannot get a text.',
	foreign: 'This number is from outside the UK. Only UK mobiles can get a text.',
	'not-a-uk-mobile': 'This is not a UK mobile number.',
	'two-in-a-cell': 'There are two numbers in this cell. Keep the one to text.',
	twice: 'This number is in the list already. It gets one text.',
	'no-number': 'There is no number in this row.',
	'number-elsewhere': 'The number in this row is in another column.',
};
