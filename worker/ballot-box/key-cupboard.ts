// Where the private keys of open surveys are kept: in KV, because a deleted KV value is gone while D1 can be wound back
// for 30 days; and locked under a secret of the Worker (sealing/lock-survey-keys.ts).
//
// KV may take a minute to tell every place of a change. A survey that was opened just now may seem to have no keys
// yet, and destroyed keys may be readable elsewhere for that minute.
import { lockSurveyKeys, unlockSurveyKeys, type PrivateSurveyKeys } from '#sealing';

const nameOf = (survey: string) => `survey:${survey}`;

export async function storeSurveyKeys(
	kv: KVNamespace,
	secrets: string,
	survey: string,
	keys: PrivateSurveyKeys,
): Promise<void> {
	const name = nameOf(survey);
	await kv.put(name, await lockSurveyKeys(secrets, name, keys));
}

/** null: there are no keys for this survey (never made, or destroyed). Throws when none of the secrets is the one they were stored with. */
export async function readSurveyKeys(
	kv: KVNamespace,
	secrets: string,
	survey: string,
): Promise<PrivateSurveyKeys | null> {
	const name = nameOf(survey);
	const stored = await kv.get(name, 'arrayBuffer');
	return stored && (await unlockSurveyKeys(secrets, name, new Uint8Array(stored)));
}

export const destroySurveyKeys = (kv: KVNamespace, survey: string): Promise<void> =>
	kv.delete(nameOf(survey));
