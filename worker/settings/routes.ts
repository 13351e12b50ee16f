import { Hono } from 'hono';
import * as v from 'valibot';
import { Setting, settingSubjects, type SettingSubject } from '#surveys';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, params } from '../door/validate.ts';
import { lookAt } from './look-at.ts';
import { putBack } from './put-back.ts';
import { lookOverSettingHere, saveSetting } from './save-setting.ts';
import { showSettings } from './show-settings.ts';
import { whatToSet } from './what-to-set.ts';

const Seen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const subjects = Object.keys(settingSubjects) as [SettingSubject, ...SettingSubject[]];
const OfSubject = params(v.strictObject({ subject: v.picklist(subjects) }));

export const settingRoutes = new Hono<Door>()
	.get(
		'/settings',
		access('admin'),
		describe('What the council has set', 'With what each setting was before its last change.'),
		async (c) => c.json(await showSettings(c.var.world, c.var.person)),
	)
	.get(
		'/settings/to-set',
		access('admin'),
		describe('What is still to be set, or to be looked at again'),
		async (c) => c.json({ toSet: await whatToSet(c.var.world, c.var.person) }),
	)
	.put(
		'/settings',
		access('admin'),
		describe('Save one setting', 'Refused where somebody changed it since it was seen.'),
		largeBody,
		body(v.strictObject({ setting: Setting, seen: Seen })),
		async (c) => {
			await saveSetting(c.var.world, c.var.person, c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.post(
		'/settings/look-over',
		access('admin'),
		describe('What to look at in a setting before others read it', 'Nothing is kept.'),
		largeBody,
		body(v.strictObject({ setting: Setting })),
		async (c) => {
			const { setting } = c.req.valid('json');
			return c.json({ found: await lookOverSettingHere(c.var.world, c.var.person, setting) });
		},
	)
	.post(
		'/settings/:subject/put-back',
		access('admin'),
		describe('Put a setting back as it was before its last change'),
		smallBody,
		OfSubject,
		body(v.strictObject({ seen: Seen })),
		async (c) => {
			const { subject } = c.req.valid('param');
			await putBack(c.var.world, c.var.person, { subject, ...c.req.valid('json') });
			return c.json({ saved: true });
		},
	)
	.post(
		'/settings/:subject/looked-at',
		access('admin'),
		describe('Note that a setting was looked at and is right'),
		smallBody,
		OfSubject,
		async (c) => {
			await lookAt(c.var.world, c.var.person, c.req.valid('param').subject);
			return c.json({ saved: true });
		},
	);
