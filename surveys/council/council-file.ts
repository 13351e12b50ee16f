import * as v from 'valibot';
import { filled, line } from '../words/text.ts';
import { DutyLead, GlossaryEntry, Helpline, Places, Vocabulary } from './council.ts';

/** A council as it is first put in: its words, its help lines, and the people who may sign in. */
export const CouncilFile = v.strictObject({
	name: filled(line(120), 'Write the council’s name.'),
	/** In addresses: `/c/<slug>`. */
	slug: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.'),
		v.maxLength(60),
	),
	vocabulary: Vocabulary,
	helplines: v.pipe(v.array(Helpline), v.minLength(1, 'Name at least one help line.'), v.maxLength(12)),
	glossary: v.array(GlossaryEntry),
	places: v.optional(Places, []),
	/** Without one, nobody can ask this council to contact them. */
	dutyLead: v.optional(v.nullable(DutyLead), null),
	/** No survey opens without an easy version. */
	easyReadRequired: v.optional(v.boolean(), false),
	people: v.pipe(
		v.array(
			v.strictObject({
				name: filled(line(80), 'Write their name.'),
				email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email('Write an email address.')),
				role: v.picklist(['worker', 'board', 'admin', 'key-holder']),
			}),
		),
		v.check((people) => people.some(({ role }) => role === 'admin'), 'Name at least one admin.'),
	),
});
export type CouncilFile = v.InferOutput<typeof CouncilFile>;
