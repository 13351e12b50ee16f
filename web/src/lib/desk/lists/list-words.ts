/** The shelves of the desk, in the order of a survey's life. */
export const shelfNames = [
	{ shelf: 'draft', name: 'Being written' },
	{ shelf: 'open', name: 'Open now' },
	{ shelf: 'closed', name: 'Closed' },
	{ shelf: 'out', name: 'Results are out' },
] as const;

export const surveyKinds = [
	{ kind: 'survey', name: 'Surveys' },
	{ kind: 'poll', name: 'Polls: put in order' },
] as const;

export const surveySorts = [
	{ sort: 'newest', name: 'Latest first' },
	{ sort: 'oldest', name: 'Oldest first' },
	{ sort: 'title', name: 'By title' },
] as const;

export const peopleSorts = [
	{ sort: 'name', name: 'By name' },
	{ sort: 'role', name: 'By what they do' },
] as const;

export const replySorts = [
	{ sort: 'owed', name: 'Overdue first' },
	{ sort: 'newest', name: 'Newest first' },
	{ sort: 'owner', name: 'By owner' },
] as const;
