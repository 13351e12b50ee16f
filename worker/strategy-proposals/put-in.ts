import {
	councilById,
	groupsOf,
	putInStrategy,
	slugsLike,
	titlesOfStrategies,
	type ProposalAsSeen,
} from '#db';
import {
	callingHeadings,
	changedWords,
	withMoreWords,
	type SettingSubject,
	type StrategyReview,
} from '#surveys';
import { checkReview, rowsOfReview } from '#surveys/review';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { refuseChange, showProposal } from './proposal-of-council.ts';

/** What is put in, and whether whoever puts it in has seen that other strategies are called otherwise by it. */
export type PuttingIn = ProposalAsSeen & { renames?: boolean | undefined };

/** Makes a draft strategy of a reading that was looked through. Returns its address on the board. */
export async function putIn(
	world: World,
	person: Person,
	seen: PuttingIn,
): Promise<{ id: string; slug: string }> {
	const { content } = await showProposal(world, person, seen.id);
	const problems = checkReview(content);
	if (problems.length > 0) refuse('invalid', problems);
	const rows = rowsOfReview(content, world.newId);
	const slug = await freeSlug(world, person, rows.strategy.title);
	const strategy = { id: world.newId(), slug };
	const { changed, ...words } = await wordsAfter(world, person, content.head, rows.words);
	if (changed.words && !seen.renames) await refuseUnseenNames(world, person);
	const settings = settingsBefore(world, person, {
		...{ words: changed.words && words.before.vocabulary },
		...{ glossary: changed.glossary && words.before.glossary },
		groups: rows.groups.length > 0 && (await groupsOf(world.db, person.councilId)),
	});
	const db = acting(world, person, {
		...{ kind: 'strategy-put-in', thing: strategy.id, name: rows.strategy.title },
	});
	if (!(await putInStrategy(db, person.councilId, seen, { ...strategy, rows, words, settings })))
		await refuseChange(world, person, seen.id);
	return strategy;
}

/** What each setting was, of those that change; false: it does not. */
function settingsBefore(
	{ now, newId }: World,
	{ id: by }: Person,
	changing: Partial<Record<SettingSubject, unknown>>,
) {
	return Object.entries(changing).flatMap(([subject, before]) =>
		before === false
			? []
			: [{ id: newId(), subject: subject as SettingSubject, before, by, at: now.toISOString() }],
	);
}

/** A council's words are those of all its strategies: a document renames no other one's unasked. */
async function refuseUnseenNames({ db }: World, { councilId }: Person): Promise<void> {
	const others = await titlesOfStrategies(db, councilId);
	if (others.length > 0)
		refuse('invalid', [
			{
				field: 'renames',
				message: `Other strategies would be called otherwise too: ${others.join(', ')}. Say that this is meant, or keep the words as they are.`,
			},
		]);
}

/** The council's words as they are, and as they are once this strategy is in; and which of them change. */
async function wordsAfter(
	{ db }: World,
	{ councilId }: Person,
	{ calls = '', callThem }: StrategyReview['head'],
	more: Parameters<typeof withMoreWords>[1],
) {
	const { glossary, vocabulary } = found(await councilById(db, councilId));
	const after = {
		glossary: withMoreWords(glossary, more),
		vocabulary: callThem === 'as printed' ? callingHeadings(vocabulary, calls) : vocabulary,
	};
	return {
		before: { glossary, vocabulary },
		after,
		changed: {
			words: changedWords(vocabulary, after.vocabulary).length > 0,
			glossary: JSON.stringify(after.glossary) !== JSON.stringify(glossary),
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
