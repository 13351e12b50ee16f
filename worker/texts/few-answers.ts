// How often one phone is answered in a day, so that two robots cannot text each other for ever
// (docs/decisions/0022-texting-back-is-heard.md). What is counted stands in KV, which forgets by itself and has no history:
// a hash of phone, council and day under the pepper, and a number.
import { peppered } from '../door/hash.ts';
import type { World } from '../world.ts';

/** A frightened child may write three times; a robot gets no further. */
export const answersADay = 3;

const secondsADay = 86_400;

/** Whether this phone may be answered once more today; if so, it is counted. */
export async function mayAnswer(
	{ keys, settings, today }: Pick<World, 'keys' | 'settings' | 'today'>,
	councilId: string,
	phone: string,
): Promise<boolean> {
	const name = `answered:${await peppered(settings.PEPPER, 'answered', `${today}:${councilId}:${phone}`)}`;
	const answered = Number((await keys.get(name)) ?? 0);
	if (answered >= answersADay) return false;
	await keys.put(name, String(answered + 1), { expirationTtl: secondsADay });
	return true;
}
