// What the way of a ballot needs of a survey: which one stands at an address, and its signing key. Neither changes while
// it is open, so this Worker's memory keeps both until it closes. Whether it is open still is asked by the very statement
// that spends a code or takes a ballot: an early closing is heeded at once.
import { importSigningKey } from '#sealing';
import { votingAt } from '#db';
import { whyNotOpen } from '#surveys';
import { readSurveyKeys } from '../ballot-box/key-cupboard.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

async function askFor({ db, now }: World, address: string) {
	const survey = await votingAt(db, address);
	if (!survey || whyNotOpen(survey, now.toISOString())) return refuse('survey-not-open');
	const { id, signingKey, closesAt } = survey;
	// An open survey has its key and its end; without them it cannot take an answer.
	if (!signingKey || !closesAt) return refuse('survey-not-open');
	return { id, signingKey, closesAt };
}

type OpenSurvey = Awaited<ReturnType<typeof askFor>> & {
	/** Signs and cannot be taken out of the memory. It opens no ballot. */
	signer?: CryptoKey;
};

const atMost = 500;
const open = new Map<string, OpenSurvey>();

/** The survey at this address, if it takes answers now. One answer for all that do not. */
export async function openSurveyAt(world: World, address: string): Promise<OpenSurvey> {
	const kept = open.get(address);
	if (kept && world.now.toISOString() < kept.closesAt) return kept;
	open.delete(address);
	const survey = await askFor(world, address);
	if (open.size >= atMost) open.clear();
	open.set(address, survey);
	return survey;
}

/** The key that signs what this survey's phones have blinded. */
export async function signerOf({ keys, settings }: World, survey: OpenSurvey): Promise<CryptoKey> {
	if (survey.signer) return survey.signer;
	const kept = (await readSurveyKeys(keys, settings.KEY_SECRET, survey.id)) ?? refuse('survey-not-open');
	survey.signer = await importSigningKey(kept.signing);
	return survey.signer;
}

/** Why a code was not taken: the survey has closed since, or it is no code of it. */
export async function refuseCode(world: World, address: string): Promise<never> {
	open.delete(address);
	await askFor(world, address);
	return refuse('code-refused');
}
