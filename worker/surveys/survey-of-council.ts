import { askedByBand, surveyOfCouncil } from '#db';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { fingerprintOfKeys } from './fingerprint-of-keys.ts';

/** A survey of the person's council, whatever its state. Another council's is not found. */
export const findSurvey = async ({ db }: World, { councilId }: Person, id: string) =>
	found(await surveyOfCouncil(db, councilId, id));

/** What the desk is shown of a survey. Of its public keys the fingerprint is enough; private ones are nobody's to see here. */
export async function showSurvey(world: World, person: Person, id: string) {
	const { signingKey, sealingKey, holderKey, ...survey } = await findSurvey(world, person, id);
	return {
		...survey,
		hasHolderKey: holderKey !== null,
		fingerprint: await fingerprintOfKeys({ signingKey, sealingKey }),
		asked: await askedByBand(world.db, id),
	};
}

/** Why a change to a draft did not happen: it is not there, it is frozen, or somebody else saved first. */
export async function refuseChange(world: World, person: Person, id: string): Promise<never> {
	const survey = await findSurvey(world, person, id);
	if (survey.state !== 'draft') return refuse('survey-frozen');
	if (survey.binnedOn !== null)
		return refuse('wrong-state', [{ field: 'bin', message: 'This draft is in the bin. Take it out first.' }]);
	return refuse('wrong-state', [
		{
			field: 'version',
			message:
				survey.sealingKey === null
					? 'This survey was changed in another window, or by somebody else, since you opened it here.'
					: 'This survey is being opened just now. Wait a minute, then look again.',
		},
	]);
}

/** Refuses where a survey is frozen, or is being opened just now. */
export async function mustBeDraft(world: World, person: Person, id: string): Promise<void> {
	const { state, sealingKey } = await findSurvey(world, person, id);
	if (state !== 'draft' || sealingKey !== null) await refuseChange(world, person, id);
}
