import { mediaOf, saveEasyTexts } from '#db';
import { easyParts, type EasyText } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { findSurvey, refuseChange } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';

/** Writes a draft's easy version anew: what is not of the survey, and what is empty, is left out. Returns how many texts. */
export async function saveEasyRead(
	world: World,
	person: Person,
	id: string,
	texts: Record<string, EasyText>,
): Promise<number> {
	const { content } = await findSurvey(world, person, id);
	const kept = new Set((await mediaOf(world.db, person.councilId, id)).map((one) => one.id));
	const lost = Object.entries(texts).flatMap(([key, { media }]) =>
		media && !kept.has(media)
			? [{ field: `texts.${key}.media`, message: 'This picture is not kept any more. Choose another.' }]
			: [],
	);
	if (lost.length > 0) refuse('invalid', lost);
	const written = easyParts(content).flatMap(({ key, english, picture }) => {
		const { words, symbol, media } = texts[key] ?? { words: '', symbol: null, media: null };
		const seen =
			picture === 'none' ? { symbol: null, media: null } : { symbol: media ? null : symbol, media };
		return words || seen.symbol || seen.media ? [{ key, english, words, ...seen }] : [];
	});
	const db = acting(world, person, { kind: 'easy-read-saved', thing: id });
	if (!(await saveEasyTexts(db, person.councilId, id, written))) await refuseChange(world, person, id);
	return written.length;
}
