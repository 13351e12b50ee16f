import { base64url } from 'jose';

/** `__Host-`: the browser itself refuses it without Secure, with a Domain, or from another host. */
export const sessionCookie = '__Host-heard';

export const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

/** Staff sessions end twelve hours after signing in, or after an hour without use. */
export const sessionHours = { absolute: 12, idle: 1 };
export const linkMinutes = 15;

export const laterBy = (now: Date, minutes: number) =>
	new Date(now.getTime() + minutes * 60_000).toISOString();

/** 32 random bytes as base64url: a one-time link's token or a session's. */
export const newToken = (random: (bytes: number) => Uint8Array<ArrayBuffer>) => base64url.encode(random(32));
