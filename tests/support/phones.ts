// Phones by the dozen: each answers from its text message by the sealed path, with the same code as the page's script.
import { blind, randomBytes, seal } from '#sealing';
import { fromBase64url, toBase64url, type Ballot } from '#surveys';
import { here } from './here.ts';

async function post(path: string, json: unknown): Promise<Record<string, string>> {
	const response = await fetch(`${here}${path}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(json),
	});
	if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
	return (await response.json()) as Record<string, string>;
}

/** Sends a ballot with the code of a text's link. */
export async function answerByPhone(link: string, ballot: Ballot): Promise<void> {
	const { pathname, hash } = new URL(link);
	const api = `/api${pathname}`;
	const { keys } = (await (await fetch(here + api)).json()) as {
		keys: { signing: { n: string; e: string }; sealing: string };
	};
	const blinding = await blind(keys.signing, randomBytes(32));
	const { signature } = await post(`${api}/signatures`, {
		code: hash.slice(1),
		blinded: toBase64url(blinding.blinded),
	});
	const unblinded = await blinding.unblind(fromBase64url(signature ?? '') ?? new Uint8Array());
	const sealed = await seal(keys.sealing, JSON.stringify(ballot));
	if (!sealed.ok) throw new Error('the ballot is too long');
	await post(`${api}/ballots`, {
		nonce: toBase64url(blinding.nonce),
		signature: toBase64url(unblinded),
		sealed: toBase64url(sealed.value),
	});
}
