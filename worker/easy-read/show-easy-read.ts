import { easyTextsOf, isEasyReadRequired, mediaOf } from '#db';
import { easyParts, easyReadSoFar, lookOverEasy, missingFromEasy } from '#surveys';
import type { Person } from '../door/door.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';

/** A survey's texts beside their easy ones, with the pictures that it keeps. What was made from other English is marked old. */
export async function showEasyRead(world: World, person: Person, id: string) {
	const { content, state } = await findSurvey(world, person, id);
	const [kept, media, required] = await Promise.all([
		easyTextsOf(world.db, id),
		mediaOf(world.db, person.councilId, id),
		isEasyReadRequired(world.db, person.councilId),
	]);
	const parts = easyParts(content).map((part) => {
		const easy = kept.find(({ key }) => key === part.key);
		const { words = '', symbol = null, english = part.english } = easy ?? {};
		const own = easy?.alt === null ? null : (easy?.media ?? null);
		return { ...part, usual: part.symbol, words, symbol, media: own, old: english !== part.english };
	});
	return {
		...{ title: content.title, draft: state === 'draft', required, parts },
		pictures: media.filter(({ kind }) => kind === 'picture').map(({ id, alt }) => ({ id, alt })),
		missing: missingFromEasy(content, kept),
		soFar: easyReadSoFar(content, kept),
		found: lookOverEasy(content, kept, await lookingOf(world, person)),
	};
}
