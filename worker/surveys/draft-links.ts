import { linksToNothing } from '#db';
import { linksOf, linkText, repeatedIds, type SurveyContent } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * The rows of a draft's links, once every id stands once and every link points at something of this council. What a link that
 * stood there already points at may have been erased since: it has no row any more, and keeps nobody from saving.
 */
export async function draftLinks(
	{ db }: World,
	{ councilId }: Person,
	content: SurveyContent,
	stood: () => Promise<SurveyContent>,
) {
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
	const before = new Set(lost.size > 0 ? linksOf(await stood()).map(({ link }) => linkText(link)) : []);
	const problems = links
		.filter(({ link }) => lost.has(link) && !before.has(linkText(link)))
		.map(({ field }) => ({ field, message: 'This is not in any strategy of your council. Choose again.' }));
	if (problems.length > 0) refuse('invalid', problems);
	return links
		.filter(({ link }) => !lost.has(link))
		.map(({ questionId, optionId, link }) => ({
			questionId,
			optionId: optionId ?? '',
			kind: link.kind,
			targetId: link.id,
		}));
}
