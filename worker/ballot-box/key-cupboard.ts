// Where the private keys of open surveys are kept: in KV, because a deleted KV value is gone while D1 can be wound back
// for 30 days; and locked under a secret of the Worker (sealing/lock-text.ts).
//
// KV may take a minute to tell every place of a change. A survey that was opened just now may seem to have no keys
// yet, and destroyed keys may be readable elsewhere for that minute.
import * as v from 'valibot';
import { lockText, PrivateSurveyKeys, unlockText } from '#sealing';

const nameOf = (survey: string) => `survey:${survey}`;

interface LockedAway {
	name: string;
	text: string;
	/** Seconds until it goes by itself. */
	expirationTtl?: number;
}

/** Keeps a text under the newest of the secrets, bound to its name. */
export async function lockAway(
	kv: KVNamespace,
	secrets: string,
	{ name, text, expirationTtl }: LockedAway,
): Promise<void> {
	const locked = await lockText(secrets, name, text);
	await kv.put(name, locked, expirationTtl === undefined ? {} : { expirationTtl });
}

/** What was locked away under this name, or null. Throws when none of the secrets is the one it was locked with. */
export async function takeOut(kv: KVNamespace, secrets: string, name: string): Promise<string | null> {
	const stored = await kv.get(name, 'arrayBuffer');
	return stored && (await unlockText(secrets, name, new Uint8Array(stored)));
}

export const storeSurveyKeys = (
	kv: KVNamespace,
	secrets: string,
	survey: string,
	keys: PrivateSurveyKeys,
): Promise<void> => lockAway(kv, secrets, { name: nameOf(survey), text: JSON.stringify(keys) });

/** null: there are no keys for this survey (never made, or destroyed). Throws as `takeOut`. */
export async function readSurveyKeys(
	kv: KVNamespace,
	secrets: string,
	survey: string,
): Promise<PrivateSurveyKeys | null> {
	const text = await takeOut(kv, secrets, nameOf(survey));
	return text === null ? null : v.parse(PrivateSurveyKeys, JSON.parse(text));
}

export const destroySurveyKeys = (kv: KVNamespace, survey: string): Promise<void> =>
	kv.delete(nameOf(survey));
