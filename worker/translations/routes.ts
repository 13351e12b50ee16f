import { Hono } from 'hono';
import * as v from 'valibot';
import {
	councilById,
	councilTexts,
	saveCouncilTexts,
	saveTranslations,
	standingTexts,
	translationsOf,
	type TranslatedText,
} from '#db';
import {
	Id,
	line,
	lookOverTranslated,
	missingIn,
	otherLanguages,
	paragraph,
	translatable,
	translatableHelp,
	whatStops,
	wholenessOf,
	type Looking,
	type Translatable,
} from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, largeBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { lookingFor, lookingOf } from '../going-public/looking-of.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { findSurvey, refuseChange } from '../surveys/survey-of-council.ts';

const language = v.picklist(otherLanguages);
const InLanguage = params(v.strictObject({ id: Id, language }));
const OfCouncil = params(v.strictObject({ language }));
const texts = v.record(v.pipe(v.string(), v.maxLength(300)), paragraph(800));
/** `checkedBy`: who speaks the language and has read them; empty where nobody has. */
const Texts = v.strictObject({ texts, checkedBy: v.optional(line(80), '') });
const HelpTexts = v.strictObject({ texts });

/** Each text with its words; what was made from other English is old. */
const besideEnglish = (all: readonly Translatable[], kept: readonly TranslatedText[]) =>
	all.map(({ key, english }) => {
		const text = kept.find((one) => one.key === key);
		return { key, english, words: text?.words ?? '', old: text ? text.english !== english : false };
	});

const written = (all: readonly Translatable[], words: Record<string, string>): TranslatedText[] =>
	all.flatMap(({ key, english }) => (words[key] ? [{ key, english, words: words[key] }] : []));

/** What to look at in texts that were made from the English as it is now; the field of each is its key. */
const lookOverTexts = (all: readonly Translatable[], kept: readonly TranslatedText[], looking: Looking) =>
	all.flatMap(({ key, english }) => {
		const text = kept.find((one) => one.key === key && one.english === english);
		return text ? lookOverTranslated({ key, english, words: text.words }, looking) : [];
	});

export const translationRoutes = new Hono<Door>()
	.get(
		'/surveys/:id/translations',
		access('worker'),
		describe('How much is missing in each language that is switched on', 'A phone is shown whole ones only.'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const { id } = c.req.valid('param');
			const { content } = await findSurvey(world, person, id);
			const { helplines } = found(await councilById(world.db, person.councilId));
			const standing = await standingTexts(world.db, { surveyId: id, councilId: person.councilId });
			return c.json({ languages: wholenessOf(content, helplines, standing) });
		},
	)
	.get(
		'/surveys/:id/translations/:language',
		access('worker'),
		describe('A survey’s texts beside another language', 'What was made from other English has no words.'),
		InLanguage,
		async (c) => {
			const { id, language } = c.req.valid('param');
			const { content, state } = await findSurvey(c.var.world, c.var.person, id);
			const { texts, checkedBy } = await translationsOf(c.var.world.db, id, language);
			return c.json({
				title: content.title,
				draft: state === 'draft',
				texts: besideEnglish(translatable(content), texts),
				checkedBy,
				found: lookOverTexts(translatable(content), texts, await lookingOf(c.var.world, c.var.person)),
			});
		},
	)
	.put(
		'/surveys/:id/translations/:language',
		access('worker'),
		describe('Save a survey’s texts in another language', 'Until none is missing, no phone is shown it.'),
		largeBody,
		InLanguage,
		body(Texts),
		async (c) => {
			const { world, person } = c.var;
			const { id, language } = c.req.valid('param');
			const { texts, checkedBy } = c.req.valid('json');
			const { content } = await findSurvey(world, person, id);
			const all = written(translatable(content), texts);
			const check = checkedBy ? { by: checkedBy, on: world.today } : null;
			const where = { councilId: person.councilId, surveyId: id, language };
			const db = acting(world, person, { kind: 'survey-translated', thing: id, details: { language } });
			if (!(await saveTranslations(db, where, all, check))) await refuseChange(world, person, id);
			return c.json({ saved: all.length });
		},
	)
	.get(
		'/help-lines',
		access('worker'),
		describe('How much of the council’s help lines is missing in each language'),
		async (c) => {
			const { db } = c.var.world;
			const { helplines } = found(await councilById(db, c.var.person.councilId));
			const standing = await councilTexts(db, c.var.person.councilId);
			const help = translatableHelp(helplines);
			return c.json({
				languages: otherLanguages.map((language) => ({
					language,
					missing: missingIn(language, help, standing).length,
				})),
			});
		},
	)
	.get(
		'/help-lines/:language',
		access('worker'),
		describe('The council’s help lines beside another language'),
		OfCouncil,
		async (c) => {
			const { db } = c.var.world;
			const { councilId } = c.var.person;
			const council = found(await councilById(db, councilId));
			const kept = await councilTexts(db, councilId, c.req.valid('param').language);
			const all = translatableHelp(council.helplines);
			return c.json({
				texts: besideEnglish(all, kept),
				found: lookOverTexts(all, kept, lookingFor(council)),
			});
		},
	)
	.put(
		'/help-lines/:language',
		access('worker'),
		describe('Save the council’s help lines in another language', 'Once, for all its surveys.'),
		largeBody,
		OfCouncil,
		body(HelpTexts),
		async (c) => {
			const { world, person } = c.var;
			const { language } = c.req.valid('param');
			const council = found(await councilById(world.db, person.councilId));
			const help = translatableHelp(council.helplines);
			const all = written(help, c.req.valid('json').texts);
			// Young people read them at once.
			const stops = whatStops(lookOverTexts(help, all, lookingFor(council)));
			if (stops.length > 0) refuse('not-for-everybody', stops);
			const act = { kind: 'help-lines-translated', thing: null, details: { language } } as const;
			await saveCouncilTexts(acting(world, person, act), person.councilId, language, all);
			return c.json({ saved: all.length });
		},
	);
