import { Hono } from 'hono';
import * as v from 'valibot';
import { filled, Id, line, paragraph } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { addTheme } from './add-theme.ts';
import { finishSurvey } from './finish-survey.ts';
import { publishResults, whatGoesOut } from './publish-results.ts';
import { readSlip } from './read-slip.ts';
import { removeTheme } from './remove-theme.ts';
import { renameTheme } from './rename-theme.ts';
import { showOwnWords } from './show-own-words.ts';
import { showProgress } from './show-progress.ts';
import { showResults } from './show-results.ts';

const questionParams = params(v.strictObject({ id: Id, question: Id }));
const slipParams = params(v.strictObject({ id: Id, slip: Id }));
const themeParams = params(v.strictObject({ id: Id, theme: Id }));

const Reading = v.strictObject({
	theme: v.nullable(Id),
	/** The wording that may be shown; null shows nothing. */
	quote: v.nullable(filled(paragraph(600), 'Write the words that may be shown, or take the quote away.')),
});
const ThemeName = filled(line(60), 'Name the theme.');
const NewTheme = v.strictObject({ question: Id, name: ThemeName });

export const resultRoutes = new Hono<Door>()
	.get(
		'/surveys/:id/release',
		access('staff'),
		describe(
			'The results of a survey',
			'A worker has them once the box is opened, the board once they are released.',
		),
		idParam,
		async (c) => c.json(await showResults(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.get(
		'/surveys/:id/own-words',
		access('worker'),
		describe('How far own words were read, and what in quotes should be looked at again'),
		idParam,
		async (c) => c.json(await showProgress(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.get(
		'/surveys/:id/own-words/:question',
		access('worker'),
		describe('What young people wrote to one question, to be read one by one'),
		questionParams,
		async (c) => c.json(await showOwnWords(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.put(
		'/surveys/:id/own-words/slips/:slip',
		access('worker'),
		describe('Read one: its theme, and the wording that may be shown'),
		smallBody,
		slipParams,
		body(Reading),
		async (c) =>
			c.json(await readSlip(c.var.world, c.var.person, { ...c.req.valid('param'), ...c.req.valid('json') })),
	)
	.post(
		'/surveys/:id/themes',
		access('worker'),
		describe('Add a theme'),
		smallBody,
		idParam,
		body(NewTheme),
		async (c) =>
			c.json(await addTheme(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json')), 201),
	)
	.put(
		'/surveys/:id/themes/:theme',
		access('worker'),
		describe('Give a theme another name', 'What was read under it stays there.'),
		smallBody,
		themeParams,
		body(v.strictObject({ name: ThemeName })),
		async (c) =>
			c.json(
				await renameTheme(c.var.world, c.var.person, { ...c.req.valid('param'), ...c.req.valid('json') }),
			),
	)
	.delete(
		'/surveys/:id/themes/:theme',
		access('worker'),
		describe('Take a theme away'),
		themeParams,
		async (c) => {
			await removeTheme(c.var.world, c.var.person, c.req.valid('param'));
			return c.json({ removed: true });
		},
	)
	.get(
		'/surveys/:id/goes-out',
		access('worker'),
		describe('Themes and quotes as they would be published', 'Refused where a quote names somebody.'),
		idParam,
		async (c) => {
			const { voices, seen } = await whatGoesOut(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ voices, seen });
		},
	)
	.post(
		'/surveys/:id/publish',
		access('worker'),
		describe('Release the results to the board', 'Themes and quotes are frozen. This cannot be undone.'),
		smallBody,
		idParam,
		async (c) => {
			await publishResults(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ released: true });
		},
	)
	.post(
		'/surveys/:id/answered',
		access('worker'),
		describe('Note that young people have their answer'),
		smallBody,
		idParam,
		async (c) => {
			await finishSurvey(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ answered: true });
		},
	);
