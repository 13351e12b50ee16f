// Which sections of the guide help on which page of the desk: the first line whose start a page's route has. What no line
// names gets the whole guide.

const pages: [route: string, sections: string[]][] = [
	['/desk/surveys/[id]/invite', ['the-list-of-numbers', 'reminders', 'cards-for-whoever-has-no-number-here']],
	['/desk/surveys/[id]/remind', ['reminders']],
	['/desk/surveys/[id]/cards', ['cards-for-whoever-has-no-number-here', 'a-tablet-at-an-event']],
	['/desk/surveys/[id]/voice', ['a-voice-for-who-reads-least']],
	['/desk/surveys/[id]/easy', ['easy-read']],
	['/desk/surveys/[id]/words', ['own-words-harm-and-the-youngest', 'when-it-has-closed']],
	['/desk/surveys/[id]/results', ['when-it-has-closed', 'how-to-read-an-order']],
	['/desk/surveys/[id]/close', ['when-it-has-closed', 'good-to-know']],
	[
		'/desk/surveys',
		['a-survey-in-six-steps', 'own-words-harm-and-the-youngest', 'help-beside-an-answer-symbols'],
	],
	['/desk/polls', ['a-poll-in-two-minutes', 'how-to-read-an-order']],
	['/desk/replies', ['from-a-promise-to-an-answer-and-back']],
	['/desk/strategies/versions', ['when-your-strategy-gets-a-new-version']],
	['/desk/strategies', ['reading-in-your-strategy', 'from-a-promise-to-an-answer-and-back']],
	['/desk/contact/harm', ['own-words-harm-and-the-youngest']],
	['/desk/contact', ['when-somebody-asks-to-be-contacted']],
	['/desk/languages', ['other-languages']],
	['/desk/log', ['the-log']],
	['/desk/account', ['where-you-are-signed-in']],
	['/desk/people', ['where-you-are-signed-in', 'a-box-that-only-a-key-holder-can-open']],
	['/desk', ['a-survey-in-six-steps', 'a-poll-in-two-minutes']],
];

export const helpRoutes = pages.map(([route]) => route);

export const helpFor = (route: string): string[] =>
	pages.find(([start]) => route === start || route.startsWith(`${start}/`))?.[1] ?? [];
