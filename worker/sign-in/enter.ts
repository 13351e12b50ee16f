// The cookies of somebody who signs in or out.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Door } from '../door/door.ts';
import { browserInWords } from './browser-in-words.ts';
import {
	browserCookie,
	browserCookieOptions,
	cookieOptions,
	sessionCookie,
	sessionHours,
} from './session-cookie.ts';
import type { Browser } from './start-session.ts';

/** Starts a session in the browser that asks: its cookie, and the mark by which the browser is known again. */
export async function enter(
	c: Context<Door>,
	start: (browser: Browser) => Promise<{ token: string; mark: string }>,
): Promise<void> {
	const carried = getCookie(c, browserCookie);
	const { token, mark } = await start({
		// What is not one of our marks is as good as none.
		mark: carried && /^[\w-]{43}$/.test(carried) ? carried : undefined,
		name: browserInWords(c.req.header('User-Agent') ?? ''),
	});
	setCookie(c, sessionCookie, token, { ...cookieOptions, maxAge: sessionHours.absolute * 3600 });
	setCookie(c, browserCookie, mark, browserCookieOptions);
}

export const forgetSession = (c: Context<Door>) => deleteCookie(c, sessionCookie, cookieOptions);
