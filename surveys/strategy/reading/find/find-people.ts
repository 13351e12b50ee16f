// Rule: names of people are marked, so that nobody's name is published again by accident: with a title in front, or after
// "my name is".
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { StrategyProposal } from '../proposal.ts';

const titled =
	/\b(?:Cllr|Clir|Councillor|Professor|Prof|Dr|Mr|Mrs|Ms|Miss|Sir|Dame)\.? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/gu;
const own = /\b[Mm]y name is (\p{Lu}[\p{L}’'-]+)/gu;
const aged = /\b(?:I am|I’m|I'm|aged?) (\d{1,2})\b/;
const signed =
	/^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}), ?(?:the |our )?(?:Chair|Director|Assistant|Head|Leader|Lead|Member|Designated|Deputy|Strategic|Executive|Chief|Cabinet|Participation|Portfolio|Service|Independent)\b/u;

export function findPeople(blocks: readonly PlacedBlock[]): StrategyProposal['people'] {
	return blocks.flatMap((block) => {
		const text = wordsIn(block);
		if (text === null || !/\p{Lu}/u.test(text)) return [];
		const young = [...text.matchAll(own)].map(([, name = '']) => ({
			name,
			why: aged.test(text)
				? 'A young person, with their age.'
				: 'Somebody who speaks of themselves, perhaps a young person.',
		}));
		const officers = [...text.matchAll(titled)].map(([name]) => ({ name, why: 'A name with a title.' }));
		const signer = signed.exec(text)?.[1];
		const signers = signer ? [{ name: signer, why: 'A name with an office.' }] : [];
		return [...young, ...officers, ...signers].map(({ name, why }) => ({
			text: name,
			why,
			doubts: [],
			places: [block.place],
		}));
	});
}
