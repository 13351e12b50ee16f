// Every route by which staff change something, and calls that expect a line of the log from each.
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { acts } from '#db/schema/index.ts';
import { createApp } from '#worker';
import { readySurvey } from './every-kind.ts';
import { townHall } from './town-hall.ts';

export type Hall = Awaited<ReturnType<typeof townHall>>;
export type Who = 'worker' | 'admin' | 'key-holder';

/** What changes nothing of the council's; nor does signing in and out. */
export const changeNothing = [
	'POST /replies/look-over',
	'POST /settings/look-over',
	'POST /surveys/:id/invitations/check',
	'POST /surveys/:id/reminders/check',
	'POST /surveys/:id/texts/check',
];
/** Signing in and out changes nothing of the council's. */
const elsewhere = /^(POST|DELETE|PUT) \/(sign-in|sign-out|sessions|me|own-sign-in\/trials)\b/;

export const routes = [
	...Map.groupBy(createApp().routes, ({ method, path }) => `${method} ${path.replace(/^\/api/, '')}`),
]
	.filter(([name, handlers]) => {
		const access = handlers.flatMap(({ handler }) => ('access' in handler ? [String(handler.access)] : []));
		return !/^(ALL|GET) /.test(name) && !['anyone', 'provider'].includes(access[0] ?? '');
	})
	.map(([name]) => name)
	.filter((name) => !elsewhere.test(name));

export const walked = new Set<string>();

const routeOf = (method: string, path: string) => {
	const fits = routes.filter((route) => {
		const pattern = route.replace(/:\w+/g, '[^/ ]+');
		return new RegExp(`^${pattern}$`).test(`${method} ${path}`);
	});
	// Where a fixed word and a parameter both fit, the fixed word is meant.
	return fits.toSorted((a, b) => a.split(':').length - b.split(':').length)[0] ?? '';
};

/** Calls, expects success, and that there is one line more than before. */
export const actor = (hall: Hall) => async (who: Who, method: string, path: string, json?: unknown) => {
	const number = () => hall.db.$count(acts, eq(acts.councilId, hall.councilId));
	const before = await number();
	const answer = await hall.call(who, method, path, json);
	expect(answer.status, `${method} ${path} ${JSON.stringify(answer.json)}`).toBeLessThan(300);
	const route = routeOf(method, path);
	walked.add(route);
	expect([route, (await number()) - before]).toEqual([route, changeNothing.includes(route) ? 0 : 1]);
	return answer.json;
};

export async function hallWithTexts() {
	const hall = await townHall();
	hall.env = { ...hall.env, TEXTS: { sendBatch: async () => {}, send: async () => {} } as never };
	return { hall, act: actor(hall) };
}

/** Puts something into the bin, and takes it out again. */
export async function binned(act: ReturnType<typeof actor>, thing: { kind: string; id: string }) {
	await act('worker', 'POST', '/bin', thing);
	await act('worker', 'POST', '/bin/out', thing);
}

/** A call whose line in the log was seen already. */
export const hallCall = (hall: Hall) => async (who: Who, method: string, path: string, json: unknown) =>
	(await hall.call(who, method, path, json)).json;

/** The id of a survey that was just opened. */
export const openId = async (hall: Hall) => {
	await hall.call('admin', 'PUT', '/easy-read', { required: false });
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	await hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version: 1, content: readySurvey() });
	await hall.call('worker', 'POST', `/surveys/${survey.id}/open`, { version: 2 });
	return survey.id as string;
};
