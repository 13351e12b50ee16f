import { upperFirst, type ReviewItem, type ReviewKind, type ReviewNote, type Vocabulary } from '#surveys';

/** The parts of a review, in the order in which they are looked through. */
export const reviewParts = [
	'head',
	'priority',
	'pledge',
	'action',
	'measure',
	'figure',
	'group',
	'word',
	'rest',
	'notes',
] as const;
export type ReviewPart = (typeof reviewParts)[number];

export const isPart = (text: string | null): text is ReviewPart => reviewParts.some((part) => part === text);

type Words = Pick<Vocabulary, 'priorities' | 'pledges'>;

export function partWords(part: ReviewPart, words: Words): string {
	switch (part) {
		case 'head':
			return 'Title and dates';
		case 'priority':
			return upperFirst(words.priorities);
		case 'pledge':
			return upperFirst(words.pledges);
		case 'action':
			return 'Actions';
		case 'measure':
			return 'Measures';
		case 'figure':
			return 'Figures';
		case 'group':
			return 'Groups';
		case 'word':
			return 'Words';
		case 'rest':
			return 'Left over';
		case 'notes':
			return 'Please check';
	}
}

export const wordsLabel: Record<ReviewKind, string> = {
	priority: 'Title',
	pledge: 'What is promised',
	action: 'What will be done',
	measure: 'How success is told',
	figure: 'What the figure tells',
	group: 'What it is called',
	word: 'What workers say',
};

/** How an item is called in a list, in one line. */
export function itemName(item: ReviewItem): string {
	const mark = item.kind === 'priority' ? item.number : item.kind === 'action' ? item.ref : '';
	const value = item.kind === 'figure' ? `${item.value} ${item.unit}: ` : '';
	if (item.kind === 'word') return `${item.words} → ${item.instead}`;
	const ages =
		item.kind === 'group' && item.ageFrom !== null ? ` (${item.ageFrom} to ${item.ageTo ?? '…'})` : '';
	const words = item.words.replace(/\s+/g, ' ') + ages;
	return `${mark === '' ? '' : `${mark}: `}${value}${words.length > 160 ? `${words.slice(0, 160)} …` : words}`;
}

export const noteHeadings: Record<ReviewNote['about'], { title: string; lead: string }> = {
	concern: {
		title: 'For a person to look at now',
		lead: 'These are printed among wishes, but tell of something done to somebody. They are never put in. Talk to your duty lead or the designated safeguarding lead, then say here that somebody is looking at it.',
	},
	contradiction: {
		title: 'What the document says against itself',
		lead: 'Nothing was chosen for you: what is printed stays as it is printed. Ask whoever wrote it.',
	},
	unread: {
		title: 'What could not be read',
		lead: 'Look at these places in the document. What matters there, you can add.',
	},
	voice: {
		title: 'What young people said',
		lead: 'Heard keeps young people’s words in releases and replies, so these are not put in. They are here to read beside the rest.',
	},
};
