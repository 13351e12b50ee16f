/** Why a row of a list of numbers was not taken. */
export const rowProblemWords = {
	'not-a-uk-mobile': 'This is not a UK mobile number.',
	twice: 'This number is in the list already.',
	'unknown-group': 'This survey has no such group.',
	'no-number': 'There is no number in this row.',
} as const;
