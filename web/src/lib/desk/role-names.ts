/** The roles as people know them. */
export const roleNames = {
	worker: { name: 'Participation worker', may: 'Makes surveys, sees results, writes replies.' },
	board: { name: 'Member of the board', may: 'Sees the board’s pages, and nothing else.' },
	admin: { name: 'Admin', may: 'Does all a worker does, and says who may sign in.' },
	owner: {
		name: 'Owner of replies',
		may: 'A head of service or a partner who answers what is theirs, and sees nothing else.',
	},
	'key-holder': {
		name: 'Key-holder',
		may: 'Works outside the council. Opens boxes that nobody else can, and sees nothing else.',
	},
} as const;
