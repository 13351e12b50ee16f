// What stands between a key-holder and the box besides their signing in: the key itself. Whoever hands slips over must
// show that they hold the private half, so that neither a mailbox nor a machine left open is enough to put invented
// answers in the place of real ones.
import { timingSafeEqual } from 'hono/utils/buffer';
import { fromBase64url, toBase64url } from '#surveys';
import { peppered } from '../door/hash.ts';
import type { World } from '../world.ts';

const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };

/** An RSA-OAEP-3072 key with the usual exponent, or null. */
async function importHolderKey(spki: string): Promise<CryptoKey | null> {
	try {
		const bytes = fromBase64url(spki) ?? new Uint8Array();
		const key = await crypto.subtle.importKey('spki', bytes, algorithm, true, ['encrypt']);
		const jwk = (await crypto.subtle.exportKey('jwk', key)) as JsonWebKey;
		return jwk.e === 'AQAB' && fromBase64url(jwk.n ?? '')?.length === 384 ? key : null;
	} catch {
		return null;
	}
}

export const isHolderKey = async (spki: string) => (await importHolderKey(spki)) !== null;

const secretOf = ({ settings }: World, surveyId: string) => peppered(settings.PEPPER, 'box', surveyId);

/** A secret of ours about this box, sealed so that only its key-holder can read it. */
export async function challenge(world: World, surveyId: string, sealingKey: string): Promise<string> {
	const key = await importHolderKey(sealingKey);
	if (!key) throw new Error('the public half of a key-holder’s key cannot be used');
	const secret = new TextEncoder().encode(await secretOf(world, surveyId));
	return toBase64url(new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, secret)));
}

export const challengeWasRead = async (world: World, surveyId: string, proof: string) =>
	await timingSafeEqual(proof, await secretOf(world, surveyId));
