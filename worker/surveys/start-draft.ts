import { addSurvey, councilById } from '#db';
import { base32, emptySurvey, keyHolderForCopy, surveyAbout, type Link, type SurveyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { checkHolder } from './check-holder.ts';
import { draftLinks } from './draft-links.ts';
import { findSurvey } from './survey-of-council.ts';

/** 32^6 addresses: two seldom meet, and an address says nothing about its survey. */
const addressLetters = 6;

/** What a draft starts from: nothing, an older survey, what was written already, or a part of a strategy. */
export type StartFrom = { copyOf?: string | undefined } | { content: SurveyContent } | { about: Link };

/**
 * Starts a draft. A copy keeps the ids of its questions, so that the same question can be followed from one survey to
 * the next, and what was translated; its dates are to be chosen anew.
 */
export async function startDraft(world: World, person: Person, from: StartFrom) {
	const copyOf = 'copyOf' in from ? from.copyOf : undefined;
	const content = await contentFrom(world, person, from);
	await checkHolder(world, person, content);
	const links = await draftLinks(world, person, content, () =>
		Promise.resolve(copyOf ? content : emptySurvey),
	);
	for (;;) {
		const address = base32(world.random(addressLetters));
		const draft = { id: world.newId(), councilId: person.councilId, address, content };
		const act = { kind: 'survey-started', thing: draft.id, name: content.title } as const;
		if (await addSurvey(acting(world, person, act), draft, links, copyOf)) return { id: draft.id, address };
	}
}

async function contentFrom(world: World, person: Person, from: StartFrom): Promise<SurveyContent> {
	if ('content' in from) return from.content;
	if ('copyOf' in from && from.copyOf) return await copied(world, person, from.copyOf);
	const fresh = 'about' in from ? surveyAbout(from.about, world.newId) : emptySurvey;
	// What the council has set for new surveys; whoever writes this one may change it.
	const { band, readers } = found(await councilById(world.db, person.councilId));
	return { ...fresh, band, readers };
}

async function copied(world: World, person: Person, copyOf: string): Promise<SurveyContent> {
	const { content } = await findSurvey(world, person, copyOf);
	const keyHolder = keyHolderForCopy(content.keyHolder);
	return { ...content, opensAt: null, closesAt: null, answerBy: null, keyHolder };
}
