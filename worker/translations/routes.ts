import { Hono } from 'hono';
import * as v from 'valibot';
import { saveTranslations, translationsOf } from '#db';
import { Id, otherLanguages, paragraph, translatable } from '#surveys';
import { access, largeBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, params } from '../door/validate.ts';
import { findSurvey, refuseChange } from '../surveys/survey-of-council.ts';

const InLanguage = params(v.strictObject({ id: Id, language: v.picklist(otherLanguages) }));
const Texts = v.strictObject({ texts: v.record(v.pipe(v.string(), v.maxLength(300)), paragraph(800)) });

export const translationRoutes = new Hono<Door>()
	.get(
		'/surveys/:id/translations/:language',
		access('worker'),
		describe('A survey’s texts beside another language', 'What was made from other English has no words.'),
		InLanguage,
		async (c) => {
			const { id, language } = c.req.valid('param');
			const { content, state } = await findSurvey(c.var.world, c.var.person, id);
			const kept = await translationsOf(c.var.world.db, id, language);
			const texts = translatable(content).map(({ key, english }) => {
				const found = kept.find((text) => text.key === key);
				return { key, english, words: found?.words ?? '', old: found ? found.english !== english : false };
			});
			return c.json({ title: content.title, draft: state === 'draft', texts });
		},
	)
	.put(
		'/surveys/:id/translations/:language',
		access('worker'),
		describe('Save a survey’s texts in another language', 'An empty one is shown in English.'),
		largeBody,
		InLanguage,
		body(Texts),
		async (c) => {
			const { world, person } = c.var;
			const { id, language } = c.req.valid('param');
			const { texts } = c.req.valid('json');
			const { content } = await findSurvey(world, person, id);
			const written = translatable(content).flatMap(({ key, english }) => {
				const words = texts[key];
				return words ? [{ key, english, words }] : [];
			});
			if (!(await saveTranslations(world.db, person.councilId, id, language, written)))
				await refuseChange(world, person, id);
			return c.json({ saved: written.length });
		},
	);
