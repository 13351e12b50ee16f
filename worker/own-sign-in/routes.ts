import { Hono } from 'hono';
import * as v from 'valibot';
import { councilsWithOwnSignIn } from '#db';
import { filled, Id, line, OwnSignIn } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, params } from '../door/validate.ts';
import { enter } from '../sign-in/enter.ts';
import { startSession } from '../sign-in/start-session.ts';
import { whoIsIt } from '../sign-in/who-is-it.ts';
import { endAttempt, keepAttempt } from './attempt-cookie.ts';
import { finishAttempt, finishTrial, type TrialEnd } from './finish-attempt.ts';
import { showProvider, switchProvider } from './switch-own-sign-in.ts';
import { removeProvider, saveProvider } from './save-own-sign-in.ts';
import { startAttempt, startTrial } from './start-attempt.ts';

const Saved = v.strictObject({
	...OwnSignIn.entries,
	secret: filled(line(500), 'Write the client secret that your IT team gave you.'),
});
const Switched = v.strictObject({ to: v.picklist(['tried', 'on', 'only']) });
const Slug = v.strictObject({ council: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)) });
/** What the provider hung onto the way back. */
const CameBack = v.strictObject({
	council: Id,
	query: v.pipe(v.string(), v.startsWith('?'), v.maxLength(8000)),
});

export const ownSignInRoutes = new Hono<Door>()
	.get(
		'/own-sign-in',
		access('admin'),
		describe('Your council’s own sign-in, without its secret'),
		async (c) => c.json(await showProvider(c.var.world, c.var.person)),
	)
	.put(
		'/own-sign-in',
		access('admin'),
		describe('Set up your council’s own sign-in', 'It is off until it was tried.'),
		smallBody,
		body(Saved),
		async (c) => {
			await saveProvider(c.var.world, c.var.person, c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.delete('/own-sign-in', access('admin'), describe('Take your council’s own sign-in away'), async (c) => {
		await removeProvider(c.var.world, c.var.person);
		return c.json({ removed: true });
	})
	.post(
		'/own-sign-in/switch',
		access('admin'),
		describe('Switch your council’s own sign-in', 'Off, on beside the mailed link, or the only way.'),
		smallBody,
		body(Switched),
		async (c) => {
			const { to } = c.req.valid('json');
			await switchProvider(c.var.world, c.var.person, to);
			return c.json({ switched: to });
		},
	)
	.post(
		'/own-sign-in/trials',
		access('admin'),
		describe('Try your council’s own sign-in'),
		smallBody,
		async (c) => {
			const { attempt, to } = await startTrial(c.var.world, c.var.person.councilId);
			keepAttempt(c, attempt);
			return c.json({ to }, 201);
		},
	)
	.get('/own-sign-ins', access('anyone'), describe('Councils with a sign-in of their own'), async (c) =>
		c.json({ councils: await councilsWithOwnSignIn(c.var.world.db) }),
	)
	.post(
		'/own-sign-ins/:council/attempts',
		access('anyone'),
		describe('Start to sign in at your council’s provider'),
		smallBody,
		params(Slug),
		async (c) => {
			const { attempt, to } = await startAttempt(c.var.world, c.req.valid('param').council);
			keepAttempt(c, attempt);
			return c.json({ to }, 201);
		},
	)
	.post(
		'/own-sign-ins/back',
		access('anyone'),
		describe('Come back from your council’s provider', 'Signs in; or tells an admin how a trial ended.'),
		smallBody,
		body(CameBack),
		async (c) => {
			const { world } = c.var;
			const { query, council } = c.req.valid('json');
			const attempt = endAttempt(c);
			if (attempt?.council !== council) return refuse('not-let-in');
			let trial: TrialEnd | null = null;
			if (attempt.trial) {
				const person = await whoIsIt(c);
				trial = person?.role === 'admin' ? await finishTrial(world, { person, attempt, query }) : 'refused';
			} else {
				const personId = await finishAttempt(world, attempt, query);
				await enter(c, (browser) => startSession(world, personId, browser));
			}
			return c.json({ trial });
		},
	);
