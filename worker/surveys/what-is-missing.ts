import { askedSince, isKeyHolder } from '#db';
import {
	askedTooSoon,
	askedTwice,
	checkBeforeOpening,
	longAgo,
	lookOverSurvey,
	whatStops,
	type FieldProblem,
	type SurveyContent,
} from '#surveys';
import type { Person } from '../door/door.ts';
import { whatEasyReadLacks } from '../easy-read/what-easy-read-lacks.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

/**
 * `problems`: everything that keeps a survey from opening: what is missing in it, what was asked just now, and the key of its box where
 * somebody else makes that. `look`: what is to be looked at and keeps nothing. `easyRead`: what easy read lacks, required or not.
 */
export async function whatIsMissing(
	world: World,
	person: Person,
	survey: { id: string; content: SurveyContent; holderKey: string | null },
) {
	const { db, now } = world;
	const { councilId } = person;
	const { id, content } = survey;
	const instant = now.toISOString();
	const before = await askedSince(db, councilId, longAgo(instant), id);
	const found = lookOverSurvey(content, await lookingOf(world, person));
	const easyRead = await whatEasyReadLacks(world, councilId, survey);
	const problems: FieldProblem[] = [
		...checkBeforeOpening(content, instant),
		...askedTwice(content),
		...askedTooSoon(content, before, instant),
		...whatStops(found),
		...(easyRead.required ? easyRead.missing : []),
		...(await whatHolderLacks(world, councilId, survey)),
	];
	return { problems, look: found.filter(({ stops }) => !stops), easyRead };
}

/** What is wrong with somebody else holding the key. */
async function whatHolderLacks(
	{ db }: World,
	councilId: string,
	{ content: { keyHolder }, holderKey }: { content: SurveyContent; holderKey: string | null },
): Promise<FieldProblem[]> {
	if (!keyHolder?.person) return [];
	const name = keyHolder.name || 'The key-holder';
	const say = (message: string) => [{ field: 'keyHolder.person', message }];
	if (!(await isKeyHolder(db, councilId, keyHolder.person, 'now')))
		return say(`${name} cannot sign in as a key-holder any more.`);
	return holderKey === null
		? say(`${name} has not made the key of the box yet. The survey waits for them.`)
		: [];
}
