import { askedSince, councilById, isKeyHolder, linksIntoBin, standingTexts } from '#db';
import {
	askedTooSoon,
	askedTwice,
	checkBeforeOpening,
	linksOf,
	longAgo,
	lookOverSurvey,
	missingInLanguages,
	whatStops,
	type FieldProblem,
	type SurveyContent,
} from '#surveys';
import type { Person } from '../door/door.ts';
import { whatEasyReadLacks } from '../easy-read/what-easy-read-lacks.ts';
import { found } from '../door/refusal.ts';
import { lookingFor } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';
import { lookOverVersions } from './look-over-versions.ts';

/**
 * `problems`: everything that keeps a survey from opening: what is missing in it, what was asked just now, and the key of its box where
 * somebody else makes that. `inBin`: what it asks about that is in the bin. `look`: what is to be looked at and keeps nothing.
 * `easyRead`: what easy read lacks, required or not; `languages`: what is missing in those that are switched on.
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
	const council = found(await councilById(db, councilId));
	const looking = lookingFor(council);
	const look = [...lookOverSurvey(content, looking), ...(await lookOverVersions(world, survey, looking))];
	const standing = await standingTexts(db, { surveyId: id, councilId });
	const easyRead = await whatEasyReadLacks(world, councilId, survey);
	const problems: FieldProblem[] = [
		...checkBeforeOpening(content, instant),
		...askedTwice(content),
		...askedTooSoon(content, before, instant),
		...whatStops(look),
		...(easyRead.required ? easyRead.missing : []),
		...(await whatHolderLacks(world, councilId, survey)),
	];
	return {
		problems,
		look: look.filter(({ stops }) => !stops),
		easyRead,
		inBin: await whatIsInBin(world, councilId, content),
		languages: missingInLanguages(content, council.helplines, standing),
	};
}

/** Links to strategies that are in the bin, each strategy once, with the field of the first. */
async function whatIsInBin({ db }: World, councilId: string, content: SurveyContent) {
	const links = linksOf(content);
	const binned = await linksIntoBin(
		db,
		councilId,
		links.map(({ link }) => link),
	);
	const first = Map.groupBy(binned, ({ strategy }) => strategy);
	return [...first].flatMap(([strategy, [one]]) => {
		const at = links.find(({ link }) => link === one?.link);
		return at ? [{ strategy, field: at.field }] : [];
	});
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
