import { linksToNothing } from '#db';
import { linksOf, repeatedIds, type SurveyContent } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** The rows of a draft's links, once every id stands once and every link points at something of this council. */
export async function draftLinks({ db }: World, { councilId }: Person, content: SurveyContent) {
	const repeated = repeatedIds(content);
	if (repeated.length > 0) refuse('invalid', repeated);
	const links = linksOf(content);
	const lost = new Set(
		await linksToNothing(
			db,
			councilId,
			links.map(({ link }) => link),
		),
	);
	const problems = links
		.filter(({ link }) => lost.has(link))
		.map(({ field }) => ({ field, message: 'This is not in any strategy of your council. Choose again.' }));
	if (problems.length > 0) refuse('invalid', problems);
	return links.map(({ questionId, optionId, link }) => ({
		questionId,
		optionId: optionId ?? '',
		kind: link.kind,
		targetId: link.id,
	}));
}
