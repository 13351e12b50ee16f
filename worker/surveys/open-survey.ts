import { abandonOpening, claimOpening, easyTextsOf, openSurvey as write } from '#db';
import { generateKeysFor, generateSurveyKeys } from '#sealing';
import { easyReadOf } from '#surveys';
import { acting } from '../acts/acting.ts';
import { destroySurveyKeys, readSurveyKeys, storeSurveyKeys } from '../ballot-box/key-cupboard.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { findSurvey, refuseChange } from './survey-of-council.ts';
import { whatIsMissing } from './what-is-missing.ts';

/**
 * Opens a draft as seen at `version`: its words are frozen from here on. Public keys first (which claims the draft),
 * then the private ones, then the state: a survey is never open without the keys that can open its box, and two who
 * press at once cannot put two pairs of keys in one place.
 */
export async function openSurvey(world: World, person: Person, id: string, version: number): Promise<void> {
	const survey = await findSurvey(world, person, id);
	if (survey.state !== 'draft' || survey.version !== version) return await refuseChange(world, person, id);
	const now = world.now.toISOString();
	const { content } = survey;
	const { problems } = await whatIsMissing(world, person, survey);
	if (problems.length > 0) refuse('survey-not-ready', problems);

	// Claimed, but never opened: either the machine stopped after the keys were put away (then go on), or another
	// press of the button is at work this moment (then whoever comes last opens it).
	const claimed =
		survey.sealingKey !== null
			? (await readSurveyKeys(world.keys, world.settings.KEY_SECRET, id)) !== null
			: await makeKeys(world, person, survey);
	const opensAt = content.opensAt !== null && content.opensAt > now ? content.opensAt : now;
	const opened =
		claimed &&
		(await write(acting(world, person, { kind: 'survey-opened', thing: id }), person.councilId, {
			...{ id, version, content: { ...content, opensAt } },
			// Asked after the claim: from then on nothing of it can change.
			easyRead: easyReadOf(content, await easyTextsOf(world.db, id)) !== null,
		}));
	if (!opened) await refuseChange(world, person, id);
}

type Survey = Awaited<ReturnType<typeof findSurvey>>;

/** A survey with a key-holder gets no private sealing key: there is none here to be stolen. */
async function makeKeys(
	world: World,
	{ councilId }: Person,
	{ id, version, holderKey, content }: Survey,
): Promise<boolean> {
	const keys = content.keyHolder && holderKey ? await generateKeysFor(holderKey) : await generateSurveyKeys();
	if (!(await claimOpening(world.db, councilId, { id, version }, keys.public))) return false;
	try {
		await storeSurveyKeys(world.keys, world.settings.KEY_SECRET, id, keys.private);
		return true;
	} catch (error) {
		await destroySurveyKeys(world.keys, id);
		await abandonOpening(world.db, councilId, id);
		throw error;
	}
}
