// A person's voice that reads a survey out loud. Staff record it, line by line, while the survey is a draft; a phone asks
// for a step at a time.
import { Hono } from 'hono';
import * as v from 'valibot';
import { dropRecording, dropVoice, surveyAt } from '#db';
import { Id, NewRecording, otherLanguages, whyNotOpen } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, largeBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam, params, query } from '../door/validate.ts';
import { clearDropped } from '../media/clear-dropped.ts';
import { findSurvey, mustBeDraft } from '../surveys/survey-of-council.ts';
import { keepRecording } from './keep-recording.ts';
import { serveStep } from './serve-step.ts';
import { showVoice, showVoices } from './show-voice.ts';

const language = v.picklist(['en', ...otherLanguages]);
const step = v.pipe(v.string(), v.maxLength(64));
const InLanguage = params(v.strictObject({ id: Id, language }));
const OneLine = params(v.strictObject({ id: Id, language, key: v.pipe(v.string(), v.maxLength(300)) }));
const StepOfDraft = params(v.strictObject({ id: Id, language, step }));
const StepAtAddress = params(v.strictObject({ address: v.pipe(v.string(), v.maxLength(64)), step }));
/** A language that there is none of is English, as on the page. */
const Asked = query(v.object({ in: v.optional(v.fallback(v.optional(language), 'en'), 'en') }));

export const voiceRoutes = new Hono<Door>()
	.get(
		'/s/:address/voice/:step',
		access('anyone'),
		describe('A step of a survey, read out loud by a person', 'MP3; `Heard-Lines` tells the lines in it.'),
		StepAtAddress,
		Asked,
		async (c) => {
			const { world } = c.var;
			const { address, step } = c.req.valid('param');
			const survey = await surveyAt(world.db, address);
			if (!survey || whyNotOpen(survey, world.now.toISOString())) return refuse('not-found');
			return await serveStep(world, survey, step, c.req.valid('query').in ?? 'en');
		},
	)
	.get(
		'/surveys/:id/voice',
		access('worker'),
		describe('How much of a survey has a voice'),
		idParam,
		async (c) => c.json(await showVoices(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.get(
		'/surveys/:id/voice/:language',
		access('worker'),
		describe('What there is to read out loud of a survey'),
		InLanguage,
		async (c) => {
			const { id, language } = c.req.valid('param');
			return c.json(await showVoice(c.var.world, c.var.person, id, language));
		},
	)
	.get(
		'/surveys/:id/voice/:language/steps/:step',
		access('worker'),
		describe('A step of a survey as it is read, for the preview'),
		StepOfDraft,
		async (c) => {
			const { id, language, step } = c.req.valid('param');
			const { content } = await findSurvey(c.var.world, c.var.person, id);
			return await serveStep(c.var.world, { id, content }, step, language);
		},
	)
	.post(
		'/surveys/:id/voice/:language',
		access('worker'),
		describe('Keep how a line of a draft was read'),
		largeBody,
		InLanguage,
		body(NewRecording),
		async (c) =>
			c.json(await keepRecording(c.var.world, c.var.person, c.req.valid('param'), c.req.valid('json')), 201),
	)
	.delete(
		'/surveys/:id/voice/:language',
		access('worker'),
		describe('Forget a whole voice, at any time', 'Who is heard in it may change their mind.'),
		InLanguage,
		async (c) => {
			const { world, person } = c.var;
			const { id: surveyId, language } = c.req.valid('param');
			const db = acting(world, person, { kind: 'voice-dropped', thing: surveyId, details: { language } });
			if (!(await dropVoice(db, { councilId: person.councilId, surveyId, language }))) refuse('not-found');
			await clearDropped(world);
			return c.json({ removed: true });
		},
	)
	.delete(
		'/surveys/:id/voice/:language/:key',
		access('worker'),
		describe('Forget how a line of a draft was read'),
		OneLine,
		async (c) => {
			const { world, person } = c.var;
			const { id: surveyId, language, key } = c.req.valid('param');
			const db = acting(world, person, { kind: 'recording-dropped', thing: surveyId, details: { language } });
			if (!(await dropRecording(db, { councilId: person.councilId, surveyId, language, key }))) {
				await mustBeDraft(world, person, surveyId);
				refuse('not-found');
			}
			await clearDropped(world);
			return c.json({ removed: true });
		},
	);
