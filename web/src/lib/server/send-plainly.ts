// The send without JavaScript: our computer does for a moment what a phone would do for itself, through the same two
// doors, and forgets it.
import { blind, drawnFrom, messageBytes, seal, type PublicSurveyKeys } from '#sealing';
import { fromBase64url, toBase64url, type Ballot } from '#surveys';
import { answerOf, type ApiClient } from './api';

interface Sending {
	address: string;
	keys: PublicSurveyKeys;
	code: string;
	draw: string;
	ballot: Ballot;
}

/** `sent`, or what was in the way. `try-again`: nothing is known to be wrong but that it did not get through. */
export type PlainSendOutcome = 'sent' | 'code-refused' | 'survey-not-open' | 'try-again';

const asSent = (code: string): PlainSendOutcome =>
	code === 'code-refused' || code === 'survey-not-open' ? code : 'try-again';

export async function sendPlainly(api: ApiClient, sending: Sending): Promise<PlainSendOutcome> {
	const { address, keys, code, draw, ballot } = sending;
	const random = await drawnFrom(draw, code);
	const sealed = await seal(keys.sealing, JSON.stringify(ballot));
	if (!random || !sealed.ok) return 'try-again';
	const door = api.api.s[':address'];
	const { nonce, blinded, unblind } = await blind(keys.signing, random(messageBytes), random);

	const signed = await answerOf(
		door.signatures.$post({ param: { address }, json: { code, blinded: toBase64url(blinded) } }),
	);
	if (!signed.ok) return asSent(signed.error.code);
	const signature = await unblind(fromBase64url(signed.value.signature) ?? new Uint8Array());
	const cast = await answerOf(
		door.ballots.$post({
			param: { address },
			json: {
				nonce: toBase64url(nonce),
				signature: toBase64url(signature),
				sealed: toBase64url(sealed.value),
			},
		}),
	);
	return cast.ok ? 'sent' : asSent(cast.error.code);
}
