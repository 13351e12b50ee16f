import type { SettingSubject, ToSet, Vocabulary } from '#surveys';

/** What each page is for, in a sentence or two. */
export const aboutSetting: Record<SettingSubject, string> = {
	name: 'As it stands in texts and at the top of every page.',
	'help-lines':
		'What a child at risk sees, on every page for young people. 999 and Childline are always there; write your own beside them.',
	look: 'Your logo, on your public page, the board’s pages and what is printed; and one colour, for buttons and bars on these and on surveys.',
	words:
		'What your council calls things. Each word as it stands inside a sentence: small letters, unless it is a name.',
	glossary:
		'Words and abbreviations that young people here would rather not hear, with theirs. “Check and open” tells where a survey says one, and the board’s first page shows the list.',
	places:
		'Towns, estates, schools and homes as people write them. Where a young person writes one in their own words, the page asks whether it should stand there, and whoever reads own words is shown it.',
	groups:
		'Groups that young people belong to, with the names they have had. The board’s first page shows them.',
	'age-groups': 'A new survey starts with these; whoever writes it can change them there.',
	readers: 'A new survey says so to young people, unless whoever writes it says otherwise there.',
	'second-for-telling':
		'A name that one person overlooks, a second one may see. Whoever writes asks; another worker or an admin looks at it as young people will read it, and says yes or no. That holds for telling a reply, for publishing results with quotes, and for putting back what was taken down.',
	'own-words-days':
		'Own words that nobody has read by then are deleted, so many days after the box was opened. Young people are told that it is never more than 60.',
};

/** Where something is set that is still missing, and why it matters. */
export const toSetWords: Record<ToSet, { href: string; what: string; why: string }> = {
	'help-lines': {
		href: '/desk/settings/help-lines',
		what: 'Look at the help lines',
		why: 'try each number: a child at risk sees them',
	},
	'help-lines-again': {
		href: '/desk/settings/help-lines',
		what: 'Look at the help lines again',
		why: 'half a year has passed, and a number may have changed',
	},
	'duty-lead': {
		href: '/desk/contact#lead',
		what: 'Name who gets back to young people',
		why: 'until then nobody can ask to be contacted',
	},
	people: {
		href: '/desk/people',
		what: 'Let in a second worker or admin',
		why: 'closing early and many cards take two people',
	},
	words: {
		href: '/desk/settings/words',
		what: 'Look at the words your council uses',
		why: 'cared for children or children in care, priority or promise',
	},
	'age-groups': {
		href: '/desk/settings/age-groups',
		what: 'Choose the age groups for new surveys',
		why: 'you can change them in each survey',
	},
	groups: {
		href: '/desk/settings/groups',
		what: 'Write down the groups young people belong to',
		why: 'your children in care council, your care leavers’ forum',
	},
};

/** The fields of the council’s own words. */
export const wordLabels: Record<keyof Vocabulary, string> = {
	childrenInCare: 'Children in care, as your council says it',
	careLeavers: 'Care leavers, as your council says it',
	priority: 'One heading of a strategy',
	priorities: 'Several headings',
	pledge: 'One thing that is promised under a heading',
	pledges: 'Several promises under a heading',
	board: 'The board that watches over it',
	team: 'The team that asks young people',
};
