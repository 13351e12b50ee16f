import { base64url } from 'jose';

/** `__Host-`: the browser itself refuses it without Secure, with a Domain, or from another host. */
export const sessionCookie = '__Host-heard';

export const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

/**
 * A random mark by which a person's browser is known again. It goes to the sign-in pages and to no other, so no page for
 * young people ever gets it; nothing is told by it but that somebody signed in here before.
 */
export const browserCookie = '__Secure-heard-browser';

/** As long as a browser keeps any cookie. */
export const browserDays = 400;

export const browserCookieOptions = {
	...cookieOptions,
	path: '/sign-in',
	maxAge: browserDays * 86_400,
} as const;

/** Staff sessions end twelve hours after signing in, or after an hour without use. */
export const sessionHours = { absolute: 12, idle: 1 };
export const linkMinutes = 15;

/** 32 random bytes as base64url: a one-time link's token or a session's. */
export const newToken = (random: (bytes: number) => Uint8Array<ArrayBuffer>) => base64url.encode(random(32));
