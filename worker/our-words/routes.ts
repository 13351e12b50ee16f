// A person who speaks a language has read our words in it, or found one wrong. The words themselves live with the pages; here
// is only what was said of them.
import { Hono } from 'hono';
import * as v from 'valibot';
import { addReport, checksOfCouncil, putCheck, reportsOfCouncil, takeCheckAway, takeReportBack } from '#db';
import { filled, line, otherLanguages, WordReport } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam, params } from '../door/validate.ts';

const InLanguage = params(v.strictObject({ language: v.picklist(otherLanguages) }));
const text = v.pipe(v.string(), v.maxLength(800));
const Check = v.strictObject({
	checkedBy: filled(line(80), 'Say who speaks the language and has read all of it.'),
	fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	words: v.record(v.pipe(v.string(), v.maxLength(120)), text),
});

export const ourWordsRoutes = new Hono<Door>()
	.get(
		'/our-words',
		access('worker'),
		describe('Who checked our words, in which language, and which words were found wrong'),
		async (c) => {
			const { db } = c.var.world;
			const { councilId } = c.var.person;
			return c.json({
				checks: await checksOfCouncil(db, councilId),
				reports: await reportsOfCouncil(db, councilId),
			});
		},
	)
	.put(
		'/our-words/:language/check',
		access('worker'),
		describe(
			'A person who speaks the language has read our words',
			'The mark holds while the words are those.',
		),
		largeBody,
		InLanguage,
		body(Check),
		async (c) => {
			const { world, person } = c.var;
			const { language } = c.req.valid('param');
			const act = { kind: 'our-words-checked', thing: null, details: { language } } as const;
			await putCheck(acting(world, person, act), {
				councilId: person.councilId,
				personId: person.id,
				language,
				checkedOn: world.today,
				...c.req.valid('json'),
			});
			return c.json({ checked: true });
		},
	)
	.delete(
		'/our-words/:language/check',
		access('worker'),
		describe('Nobody has read them after all'),
		InLanguage,
		async (c) => {
			const { world, person } = c.var;
			const { language } = c.req.valid('param');
			const act = { kind: 'our-words-unchecked', thing: null, details: { language } } as const;
			await takeCheckAway(acting(world, person, act), person.councilId, language);
			return c.json({ checked: false });
		},
	)
	.post(
		'/our-words/:language/reports',
		access('worker'),
		describe(
			'Report a word of ours that is wrong',
			'It is listed until it is taken back, to be sent to the project.',
		),
		smallBody,
		InLanguage,
		body(WordReport),
		async (c) => {
			const { world, person } = c.var;
			const id = world.newId();
			const { language } = c.req.valid('param');
			const act = { kind: 'wrong-word-reported', thing: null, details: { language } } as const;
			await addReport(acting(world, person, act), {
				...{ id, councilId: person.councilId, language },
				reportedOn: world.today,
				...c.req.valid('json'),
			});
			return c.json({ id }, 201);
		},
	)
	.delete('/our-words/reports/:id', access('worker'), describe('Take a report back'), idParam, async (c) => {
		const { world, person } = c.var;
		const db = acting(world, person, { kind: 'wrong-word-taken-back', thing: null });
		if (!(await takeReportBack(db, person.councilId, c.req.valid('param').id))) refuse('not-found');
		return c.json({ removed: true });
	});
