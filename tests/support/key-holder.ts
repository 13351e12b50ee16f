// A survey whose box only its key-holder opens, and the key-holder's browser as far as the API sees it. The key is made
// here without its file: workerd does not do as many rounds of PBKDF2 as a browser.
import { readChallenge } from '#sealing';
import { toBase64url, type SurveyContent } from '#surveys';
import { takeOut } from '../../web/src/lib/key-holder/take-out.ts';
import { readySurvey } from './every-kind.ts';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

export async function holderPair(modulusLength = 3072) {
	const algorithm = {
		name: 'RSA-OAEP',
		hash: 'SHA-256',
		modulusLength,
		publicExponent: Uint8Array.of(1, 0, 1),
	};
	const pair = (await crypto.subtle.generateKey(algorithm, true, [
		'unwrapKey',
		'decrypt',
		'wrapKey',
		'encrypt',
	])) as CryptoKeyPair;
	const spki = (await crypto.subtle.exportKey('spki', pair.publicKey)) as ArrayBuffer;
	return { publicKey: toBase64url(new Uint8Array(spki)), privateKey: pair.privateKey };
}

export const heldContent = (hall: Hall, change: Partial<SurveyContent> = {}) =>
	readySurvey({
		keyHolder: {
			...{ person: hall.roles['key-holder'].id, name: 'Sam Ali', role: 'an independent advocate' },
			understood: true,
		},
		...change,
	});

/** A draft that names the hall's key-holder. */
export async function heldDraft(hall: Hall, content = heldContent(hall)) {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	const saved = await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 1, content });
	if (saved.status !== 200) throw new Error(JSON.stringify(saved.json));
	return { id: id as string, address: address as string, content };
}

/** An open survey, sealed to its key-holder's key. */
export async function heldSurvey(hall: Hall, content = heldContent(hall)) {
	const draft = await heldDraft(hall, content);
	const pair = await holderPair();
	const { publicKey } = pair;
	await hall.call('key-holder', 'PUT', `/boxes/${draft.id}/key`, { publicKey });
	const opened = await hall.call('worker', 'POST', `/surveys/${draft.id}/open`, { version: 2 });
	if (opened.status !== 200) throw new Error(JSON.stringify(opened.json));
	return { ...draft, ...pair, sealingKey: publicKey };
}

/** What the key-holder's browser would hand over. */
export async function takenOut(hall: Hall, { id, privateKey }: { id: string; privateKey: CryptoKey }) {
	const { toOpen } = (await hall.call('key-holder', 'GET', `/boxes/${id}`)).json;
	const opened = await takeOut({
		content: toOpen.content,
		privateKey,
		fetchPage: async (after) => {
			const path = `/boxes/${id}/ballots?after=${encodeURIComponent(after)}`;
			return (await hall.call('key-holder', 'GET', path)).json;
		},
		told: () => {},
	});
	return { ...opened, proof: await readChallenge(privateKey, toOpen.challenge) };
}
