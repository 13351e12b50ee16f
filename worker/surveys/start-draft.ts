import { addSurvey } from '#db';
import { base32, emptySurvey } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { draftLinks } from './draft-links.ts';
import { findSurvey } from './survey-of-council.ts';

/** 32^6 addresses: two seldom meet, and an address says nothing about its survey. */
const addressLetters = 6;

/**
 * Starts a draft, empty or after an older survey. A copy keeps the ids of its questions, so that the same question can
 * be followed from one survey to the next; its dates are to be chosen anew.
 */
export async function startDraft(world: World, person: Person, copyOf?: string) {
	const content = copyOf
		? {
				...(await findSurvey(world, person, copyOf)).content,
				opensAt: null,
				closesAt: null,
				answerBy: null,
			}
		: emptySurvey;
	const links = await draftLinks(world, person, content);
	for (;;) {
		const address = base32(world.random(addressLetters));
		const draft = { id: world.newId(), councilId: person.councilId, address, content };
		if (await addSurvey(world.db, draft, links)) return { id: draft.id, address };
	}
}
