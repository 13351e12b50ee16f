// Invitations to a survey of the demo, by codes that a bench can tell beforehand.
import type { Miniflare } from 'miniflare';
import { localBindings } from '../../local/accounts.ts';
import { codeHashOf } from '../../worker/ballots/sign-blinded.ts';

/** The demo's open survey. */
export const address = 'b3an5';

const letters = 'abcdefghjkmnpqrstvwxyz';

export const codeOf = (n: number) =>
	[...String(n).padStart(13, '0')].map((digit) => letters[Number(digit)] ?? '').join('');

/** Invites so many, by the codes from 0 on. Gives the survey's id. */
export async function invite(miniflare: Miniflare, number: number): Promise<string> {
	const db = await miniflare.getD1Database('DB', 'heard');
	const survey = await db
		.prepare('select id from surveys where address = ?')
		.bind(address)
		.first<{ id: string }>();
	if (!survey) throw new Error(`the demo has no survey at ${address}`);
	const { PEPPER } = localBindings('');
	const add = db.prepare('insert into invitations (survey_id, code_hash) values (?, ?)');
	const codes = Array.from({ length: number }, (_, n) => codeHashOf(PEPPER, survey.id, codeOf(n)));
	await db.batch((await Promise.all(codes)).map((hash) => add.bind(survey.id, hash)));
	return survey.id;
}
