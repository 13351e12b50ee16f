// A survey's groups, as lists of numbers meet them.
export const threeGroups = {
	wording: 'How old are you?',
	options: [
		{ id: 'aaaaaaaaaaaaaaaa', label: '8 to 11' },
		{ id: 'bbbbbbbbbbbbbbbb', label: '12 to 15' },
		{ id: 'cccccccccccccccc', label: '16 to 25' },
	],
};
