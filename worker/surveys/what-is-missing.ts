import { askedSince, isKeyHolder } from '#db';
import {
	askedTooSoon,
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

/** Everything that keeps a survey from opening: what is missing in it, what was asked just now, and the key of its box where somebody else makes that. */
export async function whatIsMissing(
	world: World,
	person: Person,
	survey: { id: string; content: SurveyContent; holderKey: string | null },
): Promise<FieldProblem[]> {
	const { db, now } = world;
	const { councilId } = person;
	const { id, content, holderKey } = survey;
	const instant = now.toISOString();
	const before = await askedSince(db, councilId, longAgo(instant), id);
	const found = lookOverSurvey(content, await lookingOf(world, person));
	const problems = [
		...checkBeforeOpening(content, instant),
		...askedTooSoon(content, before, instant),
		...whatStops(found),
	];
	const easyRead = await whatEasyReadLacks(world, councilId, survey);
	if (easyRead.required) problems.push(...easyRead.missing);
	const { keyHolder } = content;
	if (!keyHolder?.person) return problems;
	const name = keyHolder.name || 'The key-holder';
	const say = (message: string) => problems.push({ field: 'keyHolder.person', message });
	if (!(await isKeyHolder(db, councilId, keyHolder.person, 'now')))
		say(`${name} cannot sign in as a key-holder any more.`);
	else if (holderKey === null) say(`${name} has not made the key of the box yet. The survey waits for them.`);
	return problems;
}
