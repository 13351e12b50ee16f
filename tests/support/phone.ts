// Young people's phones: an open survey with codes that were sent, and the sealed path as the page takes it.
import { blind, randomBytes, seal } from '#sealing';
import { drawCode, toBase64url, type Ballot, type SurveyContent } from '#surveys';
import { invitations } from '#db/schema/index.ts';
import { codeHashOf } from '#worker/ballots/sign-blinded.ts';
import { readySurvey } from './every-kind.ts';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

/** A survey that is open, and so many codes for it. */
export async function openWithCodes(hall: Hall, howMany = 1, content: SurveyContent = readySurvey()) {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 1, content });
	const opened = await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
	if (opened.status !== 200) throw new Error(JSON.stringify(opened.json));
	const codes = Array.from({ length: howMany }, () => drawCode(randomBytes));
	for (const code of codes)
		await hall.db
			.insert(invitations)
			.values({ surveyId: id, codeHash: await codeHashOf(hall.env.PEPPER, id, code) });
	return { id: id as string, address: address as string, codes, content };
}

/** One phone that means to send one ballot: what it posts, and how it turns the signature into its own. */
export async function phoneFor(
	hall: Pick<Hall, 'call'>,
	address: string,
	ballot: Ballot = { band: null, answers: {} },
) {
	const { json } = await hall.call(null, 'GET', `/s/${address}`);
	const blinding = await blind(json.keys.signing, randomBytes(32));
	const sealed = await seal(json.keys.sealing, JSON.stringify(ballot));
	if (!sealed.ok) throw new Error(sealed.problem.code);
	const nonce = toBase64url(blinding.nonce);
	const sign = (code: string) =>
		hall.call(null, 'POST', `/s/${address}/signatures`, { code, blinded: toBase64url(blinding.blinded) });
	const cast = (signature: string, change: object = {}) =>
		hall.call(null, 'POST', `/s/${address}/ballots`, {
			nonce,
			signature,
			sealed: toBase64url(sealed.value),
			...change,
		});
	const unblind = async (signature: string) => {
		const bytes = Uint8Array.from(Buffer.from(signature, 'base64url'));
		return toBase64url(await blinding.unblind(bytes));
	};
	/** Both posts, as the page makes them. */
	const send = async (code: string) => {
		const signed = await sign(code);
		return signed.status === 200 ? await cast(await unblind(signed.json.signature)) : signed;
	};
	return { blinding, sign, cast, unblind, send };
}
