// Rule: every council has its own word for the headings at the top of its strategy. The words stand here once, and every rule
// takes them from here: a word that is added is known as "Pillar 2", under "Our pillars", as a plan's column and in a count.

/** In the singular; longer ones before those that begin them. */
const one = [
	'priority area', // Priority area 1: Home
	'priority', // Priority One
	'pledge', // Pledge 2
	'promise', // Promise three
	'outcome', // Outcome 1
	'aim', // Aim one
	'objective',
	'theme',
	'goal',
	'ambition',
	'commitment',
	'pillar',
	'strand',
	'mission',
	'challenge', // Challenge One
	'focus area',
	'area of focus',
	'key area',
] as const;

const manyOf = (word: string) =>
	word === 'area of focus' ? 'areas of focus' : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
const many = one.map(manyOf);

const adjectives =
	"(?:(?:key|main|strategic|shared|new|top|overall|overarching|single|only|corporate parenting|children[’']?s) )*";
const articles = '(?:(?:our|the|these|one|its) )*';

/** Sources for a rule's own expression, to be read without regard to case: "priority", "strategic priority". */
export const headingWord = `(?:${adjectives}(?:${one.join('|')}))`;
export const headingWords = `(?:${adjectives}(?:${many.join('|')}))`;
export const anyHeadingWord = `(?:${adjectives}(?:${[...many, ...one].join('|')}))`;

/** What is listed under these is promised already, one promise each: "Our pledges" heads no list of headings. */
const promised = ['pledge', 'promise', 'commitment'];

/** Every word with its plural, for tests. */
export const wordsForHeadings: readonly { one: string; many: string; promised: boolean }[] = one.map(
	(word) => ({
		one: word,
		many: manyOf(word),
		promised: promised.includes(word),
	}),
);

/** Inside a section these head what will be done there: "Our objectives". */
export const wordsForDoing = `(?:${['priority', 'commitment', 'objective'].map(manyOf).join('|')}|commitment)`;

/** And these what is promised there. */
export const wordsForPromising = '(?:pledge|promise)';

const promises = new RegExp(`\\b(?:${promised.join('|')})s?\\b`, 'i');

/** Whether a list under such a line holds promises, and no headings. */
export const listsPromises = (text: string) => promises.test(text);

export const numbersInWords = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const announces = new RegExp(
	`^(?:\\d{1,2}\\.?\\s+)?(?:what are )?${articles}${adjectives}(?:(?:${numbersInWords}) )?(?:${headingWords}|${adjectives}priority)(?: (?:are|for|to)\\b.*)?:?$`,
	'i',
);

/** "Our ambitions", "The three pillars are:", "4. Strategic priorities for 2030": what follows are the headings themselves. */
export const announcesHeadings = (text: string) => text.length < 110 && announces.test(text);

/** "We will find you a home", "We won’t give up": a sentence in which whoever writes promises. */
export const isPromised = (text: string) =>
	/\bwe (?:will|promise|pledge|commit)\b|\bwe[’']ll\b|\bwe won[’']t\b/i.test(text);
