// Which sections of the guide help on which page of the desk, the most helpful first: the first line whose start a page's route
// has. The desk's first page is a line of its own and no start of others. What no line names gets the whole guide.

const pages: [route: string, sections: string[]][] = [
	['/desk/surveys/[id]/invite', ['the-list-of-numbers', 'reminders', 'cards-for-whoever-has-no-number-here']],
	['/desk/surveys/[id]/remind', ['reminders']],
	['/desk/surveys/[id]/cards', ['cards-for-whoever-has-no-number-here', 'a-tablet-at-an-event']],
	['/desk/surveys/[id]/voice', ['a-voice-for-who-reads-least']],
	['/desk/surveys/[id]/easy', ['easy-read']],
	['/desk/surveys/[id]/words', ['own-words-harm-and-the-youngest', 'when-it-has-closed']],
	['/desk/surveys/[id]/results', ['when-it-has-closed', 'how-to-read-an-order']],
	['/desk/surveys/[id]/take-down', ['when-it-has-closed']],
	['/desk/surveys/[id]/second-person', ['cards-for-whoever-has-no-number-here', 'settings']],
	['/desk/surveys/[id]/lost-key', ['a-box-that-only-a-key-holder-can-open']],
	['/desk/surveys/[id]/translations', ['other-languages']],
	['/desk/surveys/[id]/close', ['when-it-has-closed', 'good-to-know']],
	[
		'/desk/surveys',
		['a-survey-in-six-steps', 'own-words-harm-and-the-youngest', 'help-beside-an-answer-symbols'],
	],
	['/desk/polls', ['a-poll-in-two-minutes', 'how-to-read-an-order']],
	['/desk/replies/[id]/translations', ['other-languages']],
	['/desk/replies', ['when-it-has-closed', 'from-a-promise-to-an-answer-and-back']],
	['/desk/strategies/versions', ['when-your-strategy-gets-a-new-version']],
	['/desk/strategies', ['reading-in-your-strategy', 'from-a-promise-to-an-answer-and-back']],
	['/desk/contact/harm', ['own-words-harm-and-the-youngest']],
	['/desk/contact', ['when-somebody-asks-to-be-contacted']],
	['/desk/languages', ['other-languages']],
	['/desk/log', ['the-log']],
	['/desk/account', ['where-you-are-signed-in']],
	['/desk/people', ['settings', 'where-you-are-signed-in', 'a-box-that-only-a-key-holder-can-open']],
	['/desk/keys', ['a-box-that-only-a-key-holder-can-open']],
	['/desk/settings', ['settings']],
	['/desk/kept', ['settings']],
	['/desk/bin', ['when-it-has-closed']],
	['/desk', ['a-survey-in-six-steps', 'a-poll-in-two-minutes']],
];

export const helpRoutes = pages.map(([route]) => route);

export const sectionsFor = (route: string): string[] =>
	pages.find(([start]) => route === start || (start !== '/desk' && route.startsWith(`${start}/`)))?.[1] ?? [];
