import { councilById, putInStrategy, slugsLike, type ProposalAsSeen } from '#db';
import { callingHeadings, checkReview, rowsOfReview, withMoreWords, type StrategyReview } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { refuseChange, showProposal } from './proposal-of-council.ts';

/** Makes a draft strategy of a reading that was looked through. Returns its address on the board. */
export async function putIn(
	world: World,
	person: Person,
	seen: ProposalAsSeen,
): Promise<{ id: string; slug: string }> {
	const { content } = await showProposal(world, person, seen.id);
	const problems = checkReview(content);
	if (problems.length > 0) refuse('invalid', problems);
	const rows = rowsOfReview(content, world.newId);
	const slug = await freeSlug(world, person, rows.strategy.title);
	const strategy = { id: world.newId(), slug };
	const words = await wordsAfter(world, person, content.head, rows.words);
	const db = acting(world, person, {
		...{ kind: 'strategy-put-in', thing: strategy.id, name: rows.strategy.title },
	});
	if (!(await putInStrategy(db, person.councilId, seen, { ...strategy, rows, words })))
		await refuseChange(world, person, seen.id);
	return strategy;
}

/** The council's words as they are, and as they are once this strategy is in. */
async function wordsAfter(
	{ db }: World,
	{ councilId }: Person,
	{ calls = '', callThem }: StrategyReview['head'],
	more: Parameters<typeof withMoreWords>[1],
) {
	const { glossary, vocabulary } = found(await councilById(db, councilId));
	return {
		before: { glossary, vocabulary },
		after: {
			glossary: withMoreWords(glossary, more),
			vocabulary: callThem === 'as printed' ? callingHeadings(vocabulary, calls) : vocabulary,
		},
	};
}

/** "Our Promise 2025–28" is found at /board/<council>/our-promise-2025-28. */
async function freeSlug({ db }: World, { councilId }: Person, title: string): Promise<string> {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	const slug = plain === '' ? 'strategy' : plain;
	const taken = await slugsLike(db, councilId, slug);
	if (!taken.has(slug)) return slug;
	for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
