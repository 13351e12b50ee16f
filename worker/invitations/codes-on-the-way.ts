// Which text on its way carries which code's hash, so that a text that never went out takes its code with it. It stands in no
// table: D1's history would keep it, and the minute in which a text was taken would then tell whose code is whose. It is in
// KV, wrapped as the surveys' keys are, for a day.
import * as v from 'valibot';
import { lockAway, takeOut } from '../ballot-box/key-cupboard.ts';
import type { World } from '../world.ts';

/** By the text's reference: the hash of its code, and the group it was asked for ('' where that is not known). */
const Codes = v.record(v.string(), v.strictObject({ codeHash: v.string(), band: v.string() }));
export type Codes = v.InferOutput<typeof Codes>;

const seconds = 86_400;

const nameOf = (sendingId: string) => `sending:${sendingId}`;

/** `codes` comes to lie in the order of the references, which tells nothing. */
export const keepCodes = ({ keys, settings }: World, sendingId: string, codes: Codes) =>
	lockAway(keys, settings.KEY_SECRET, {
		name: nameOf(sendingId),
		text: JSON.stringify(Object.fromEntries(Object.entries(codes).sort())),
		expirationTtl: seconds,
	});

/** Empty for a sending without codes, and for one of long ago. */
export async function codesOf({ keys, settings }: World, sendingId: string): Promise<Codes> {
	const text = await takeOut(keys, settings.KEY_SECRET, nameOf(sendingId));
	return text === null ? {} : v.parse(Codes, JSON.parse(text));
}
