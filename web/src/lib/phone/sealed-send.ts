// The sealed path: the code and a blinded number first, then the sealed answers and the number's signature. The two
// posts have nothing in common that anybody could join them by. What was drawn stays the same until it has arrived, so
// trying again is the same send.
import { blind, messageBytes, randomBytes, seal, type Blinding, type PublicSurveyKeys } from '#sealing';
import { fromBase64url, toBase64url } from '#surveys';

/** `try-again`: it did not get through, and nobody knows how far. `cannot-seal`: this phone cannot, and nothing was sent. */
export type SendOutcome = 'sent' | 'code-refused' | 'survey-not-open' | 'try-again' | 'cannot-seal';

const patience = 25_000; // milliseconds, on a weak signal

interface Answered {
	signature?: string;
	received?: boolean;
	error?: { code: string };
}

async function post(address: string, json: object): Promise<Answered | null> {
	const stop = new AbortController();
	const clock = setTimeout(() => stop.abort(), patience);
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(json),
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			signal: stop.signal,
		});
		const answered: Answered = await response.json();
		return answered;
	} catch {
		return null;
	} finally {
		clearTimeout(clock);
	}
}

const refusal = (answered: Answered | null): SendOutcome => {
	const code = answered?.error?.code;
	return code === 'code-refused' || code === 'survey-not-open' ? code : 'try-again';
};

/** `door`: where the survey is in the API. The answer sends one ballot, as often as it takes. */
export function sealedSend(door: string, keys: PublicSurveyKeys) {
	let blinding: Blinding | null = null;
	let signature: string | null = null;
	let sealed: { text: string; bytes: string } | null = null;

	async function prepared(text: string) {
		blinding ??= await blind(keys.signing, randomBytes(messageBytes));
		// Answers that were changed after a send that failed are sealed anew, under the same number.
		if (sealed?.text !== text) {
			const outcome = await seal(keys.sealing, text);
			if (!outcome.ok) return null;
			sealed = { text, bytes: toBase64url(outcome.value) };
		}
		return { blinding, sealed };
	}

	return async (code: string, text: string): Promise<SendOutcome> => {
		const ready = await prepared(text).catch(() => null);
		if (!ready) return 'cannot-seal';
		const { blinding, sealed } = ready;
		if (signature === null) {
			const blinded = toBase64url(blinding.blinded);
			const signed = await post(`${door}/signatures`, { code, blinded });
			const bytes = fromBase64url(signed?.signature ?? '');
			if (!bytes?.length) return refusal(signed);
			signature = toBase64url(await blinding.unblind(bytes));
		}
		const nonce = toBase64url(blinding.nonce);
		const cast = await post(`${door}/ballots`, { nonce, signature, sealed: sealed.bytes });
		return cast?.received ? 'sent' : refusal(cast);
	};
}
