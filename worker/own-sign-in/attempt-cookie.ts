// One attempt to sign in at a council's provider, in a cookie of the browser that makes it: whoever comes back without it
// did not start here. It goes to the sign-in pages alone.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { base64url } from 'jose';
import * as v from 'valibot';
import type { Door } from '../door/door.ts';
import { newToken } from '../sign-in/session-cookie.ts';
import type { World } from '../world.ts';

const cookie = '__Secure-heard-council';
const options = { path: '/sign-in', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
const seconds = 600;

const Attempt = v.strictObject({
	/** Its id. */
	council: v.string(),
	/** An admin tries it, and is signed in already. */
	trial: v.boolean(),
	state: v.string(),
	nonce: v.string(),
	verifier: v.string(),
});
export type Attempt = v.InferOutput<typeof Attempt>;

export const newAttempt = ({ random }: World, council: string, trial: boolean): Attempt => ({
	council,
	trial,
	state: newToken(random),
	nonce: newToken(random),
	verifier: newToken(random),
});

export const keepAttempt = (c: Context<Door>, attempt: Attempt) =>
	setCookie(c, cookie, base64url.encode(JSON.stringify(attempt)), { ...options, maxAge: seconds });

/** The attempt that this browser is in. It is over with this call, whatever comes of it. */
export function endAttempt(c: Context<Door>): Attempt | null {
	const kept = getCookie(c, cookie);
	if (!kept) return null;
	deleteCookie(c, cookie, options);
	try {
		return v.parse(Attempt, JSON.parse(new TextDecoder().decode(base64url.decode(kept))));
	} catch {
		return null; // nothing that we set
	}
}
