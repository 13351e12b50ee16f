// Opening a box, once, after its survey closed: every ballot is unsealed, checked and taken apart; all slips are mixed;
// slips appear and ballots, invitations and keys go. From then on nothing can be paired by anyone. All slips are mixed
// before any is written, and all are written at once, so that the database's history shows no smaller heap than the
// whole (docs/decisions/0007).
import {
	addRelease,
	askedByWhom,
	askedOf,
	sealedSurvey,
	emptyBox,
	noteKeysDestroyed,
	sealedBallots,
	sendingKindsOf,
	slipsForRelease,
	type SealedSurvey,
	type MixedSlip,
} from '#db';
import { importSealingKey, unseal } from '#sealing';
import {
	answersFromOneHand,
	readBallot,
	routesOf,
	shuffle,
	unbundle,
	type Slip,
	type SurveyContent,
} from '#surveys';
import { planOf, release } from '#surveys/release';
import { destroySurveyKeys, readSurveyKeys } from '../ballot-box/key-cupboard.ts';
import type { World } from '../world.ts';

/** Ballots read at a time: 8.6 kB each. */
const page = 100;

/** Opens the box of a closed survey and makes its release. Run again after a crash, it does what is left to do. */
export async function openBox(world: World, surveyId: string): Promise<void> {
	const sealed = await sealedSurvey(world.db, surveyId);
	if (!sealed) return;
	if (!sealed.openedBox && !sealed.givenUp) {
		if (sealed.keyHolderId !== null) return; // it waits for its key-holder
		await empty(world, surveyId, sealed.content);
	}
	await finishOpening(world, surveyId);
}

/** What is left to do once a box was emptied, by whomever, or given up: its keys go, and its release is made. */
export async function finishOpening(world: World, surveyId: string): Promise<void> {
	const survey = await sealedSurvey(world.db, surveyId);
	if (!survey) return;
	// The keys go when the slips are there, and not before: without keys a sealed box is lost.
	if (!survey.openedBox && !survey.givenUp) throw new Error('what was read of the box is not what is in it');
	if (!survey.keysDestroyed) {
		await destroySurveyKeys(world.keys, surveyId);
		await noteKeysDestroyed(world.db, surveyId);
	}
	if (!survey.givenUp) await makeRelease(world, surveyId, survey);
}

/**
 * Opens a box as far as that is possible now; where it is not, the next minute of the clock goes on. The log names what
 * went wrong, never in which survey.
 */
export const tryToOpen = (world: World, surveyId: string) =>
	openBox(world, surveyId).catch((error: unknown) =>
		console.error(
			'A box could not be opened; it is tried again in a minute.',
			error instanceof Error ? error.message : '',
		),
	);

async function empty(world: World, surveyId: string, content: SurveyContent): Promise<void> {
	const keys = await readSurveyKeys(world.keys, world.settings.KEY_SECRET, surveyId);
	// KV may take a minute to know a key everywhere. The next minute of the clock tries again.
	if (!keys?.sealing) throw new Error('the keys of a closed survey cannot be read yet');
	const sealingKey = await importSealingKey(keys.sealing);
	const slips: Slip[] = [];
	let [taken, spoilt] = [0, 0];
	for (let after = ''; ;) {
		const ballots = await sealedBallots(world.db, surveyId, after, page);
		for (const { sealed } of ballots) {
			const ballot = readBallot(content, await unseal(sealingKey, sealed));
			if (ballot) slips.push(...unbundle(content, ballot));
			else spoilt++;
		}
		taken += ballots.length;
		const last = ballots.at(-1);
		if (!last) break;
		after = last.nonceHash;
	}
	await emptyBox(world.db, surveyId, { slips: mix(world, slips), ballots: taken, spoilt });
}

/** Slips in an order of chance, each with an id drawn after. */
export const mix = (world: World, slips: Slip[]): MixedSlip[] =>
	shuffle(slips, world.random).map(({ question, band, answer }) => ({
		id: world.newId(),
		questionId: question,
		band,
		answer,
	}));

async function makeRelease(world: World, surveyId: string, survey: SealedSurvey): Promise<void> {
	const plan = planOf(survey.content, {
		asked: await askedOf(world.db, surveyId),
		routes: routesOf(await sendingKindsOf(world.db, surveyId)),
		fromOneHand: answersFromOneHand(await askedByWhom(world.db, surveyId)),
		spoilt: survey.spoilt,
	});
	const content = release(await slipsForRelease(world.db, surveyId), plan);
	const { councilId } = survey;
	await addRelease(world.db, { surveyId, councilId, madeOn: world.today, content });
}
