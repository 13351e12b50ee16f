/** The three roles as people know them. */
export const roleNames = {
	worker: { name: 'Participation worker', may: 'Makes surveys, sees results, writes replies.' },
	board: { name: 'Member of the board', may: 'Sees the board’s pages, and nothing else.' },
	admin: { name: 'Admin', may: 'Does all a worker does, and says who may sign in.' },
} as const;
