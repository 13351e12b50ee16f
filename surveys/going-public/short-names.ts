// Letters that stand for words. Whoever is new to care does not know them, and nobody asks.

/** Every child says these. */
const known = new Set(
	'A I OK TV UK NHS PE IT DVD CD PC USB GCSE BBC USA EU WIFI SMS FAQ ID PIN DIY AM PM GP UTC'.split(' '),
);

/** What the commonest of children's services mean, in words that a young person knows. */
const meanings: Record<string, string> = {
	CAMHS: 'help with feelings and mental health',
	CIC: 'children in care',
	CICC: 'the children in care council',
	CLA: 'children in care',
	CSC: 'children’s social care',
	EHCP: 'a plan for extra help at school',
	IRO: 'your reviewing officer',
	LAC: 'children in care',
	NEET: 'not at school, college or work',
	PA: 'your personal adviser',
	PEP: 'your plan for school',
	SEND: 'needing extra help to learn',
	SW: 'your social worker',
	YOT: 'the youth justice team',
};

export interface ShortName {
	text: string;
	at: number;
	meaning: string | null;
}

/** Letters that nothing beside them explains, such as "IRO"; "your reviewing officer (IRO)" is explained. */
export function shortNamesIn(text: string): ShortName[] {
	return Array.from(
		text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,6})s?(?![\p{L}\p{N}])/gu),
		({ 1: word = '', index: at }) => ({
			...{ text: word, at },
			meaning: meanings[word] ?? null,
		}),
	).filter(({ text: word, at }) => {
		const explains = text[at - 1] === '(' || /^s? \(/.test(text.slice(at + word.length));
		return !known.has(word) && !explains && !isShouted(text);
	});
}

/** All in capitals: no letters that stand for words, but a loud voice. */
const isShouted = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
