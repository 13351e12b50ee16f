// All that a young person's phone calls. No route here reads a cookie, knows a person or writes a log line.
import { Hono } from 'hono';
import * as v from 'valibot';
import { nonceBytes, sealedBallotBytes, signatureBytes } from '#sealing';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, params, query } from '../door/validate.ts';
import { inLanguage } from '../translations/in-language-query.ts';
import { castBallot } from './cast-ballot.ts';
import { signBlinded } from './sign-blinded.ts';
import { surveyForPhone } from './survey-for-phone.ts';

const Address = params(v.strictObject({ address: v.pipe(v.string(), v.maxLength(64)) }));

/** In a language, and in easy read: `?easy` is there or not, whatever it says. */
const AsAsked = query(v.object({ ...inLanguage.entries, easy: v.optional(v.string()) }));
/** Bytes in base64url: 4 letters for every 3, without padding. */
const bytes = (length: number) =>
	v.pipe(v.string(), v.length(Math.ceil((length * 4) / 3)), v.regex(/^[\w-]*$/));

const ToBeSigned = v.strictObject({
	code: v.pipe(v.string(), v.maxLength(64)),
	blinded: bytes(signatureBytes),
});
const Sealed = v.strictObject({
	nonce: bytes(nonceBytes),
	signature: bytes(signatureBytes),
	sealed: bytes(sealedBallotBytes),
});

export const ballotRoutes = new Hono<Door>()
	.get(
		'/s/:address',
		access('anyone'),
		describe('A survey, as a phone shows it'),
		Address,
		AsAsked,
		async (c) => {
			const { in: language, easy } = c.req.valid('query');
			const asked = { language, easy: easy !== undefined };
			return c.json(await surveyForPhone(c.var.world, c.req.valid('param').address, asked));
		},
	)
	.post(
		'/s/:address/signatures',
		access('anyone'),
		describe('Spend a code and have a blinded nonce signed', 'The same blinded value may be sent again.'),
		smallBody,
		Address,
		body(ToBeSigned),
		async (c) => {
			const { address } = c.req.valid('param');
			return c.json({ signature: await signBlinded(c.var.world, address, c.req.valid('json')) });
		},
	)
	.post(
		'/s/:address/ballots',
		access('anyone'),
		describe('Put a sealed ballot into the box', 'The same ballot may be sent again; it counts once.'),
		smallBody,
		Address,
		body(Sealed),
		async (c) => {
			await castBallot(c.var.world, c.req.valid('param').address, c.req.valid('json'));
			return c.json({ received: true }, 201);
		},
	);
