// A phone's two posts apart, so that each can be measured: everything a phone does itself is done before.
import { blind, messageBytes, randomBytes, seal, type PublicSurveyKeys } from '#sealing';
import { fromBase64url, toBase64url } from '#surveys';

async function post(address: string, json: object): Promise<{ signature?: string }> {
	const headers = { 'Content-Type': 'application/json' };
	const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(json) });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const answered: { signature?: string } = await response.json();
	return answered;
}

/** The sends of these codes. `sign` before `cast`, and `unblind` between. */
export async function sendsOf(door: string, keys: PublicSurveyKeys, codes: readonly string[]) {
	const sends = await Promise.all(
		codes.map(async (code) => {
			const sealed = await seal(keys.sealing, '{}');
			if (!sealed.ok) throw new Error(sealed.problem.code);
			return {
				...{ code, blinding: await blind(keys.signing, randomBytes(messageBytes)) },
				...{ sealed: toBase64url(sealed.value), signed: '', signature: '' },
			};
		}),
	);
	const at = (n: number) => {
		const send = sends[n];
		if (!send) throw new Error('there are no more codes');
		return send;
	};
	return {
		sign: async (n: number) => {
			const { code, blinding } = at(n);
			const json = { code, blinded: toBase64url(blinding.blinded) };
			at(n).signed = (await post(`${door}/signatures`, json)).signature ?? '';
		},
		unblind: async () => {
			for (const send of sends)
				send.signature = toBase64url(
					await send.blinding.unblind(fromBase64url(send.signed) ?? new Uint8Array()),
				);
		},
		cast: async (n: number) => {
			const { blinding, signature, sealed } = at(n);
			await post(`${door}/ballots`, { nonce: toBase64url(blinding.nonce), signature, sealed });
		},
	};
}
