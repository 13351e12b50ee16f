import * as v from 'valibot';
import { filled, line } from '../words/text.ts';
import { DutyLead, Glossary, Helplines, Places, Vocabulary } from './council.ts';
import { CouncilLook } from './look.ts';
import { Role } from './roles.ts';
import { CouncilName } from './settings.ts';

/** A council as it is first put in: its words, its help lines, and the people who may sign in. */
export const CouncilFile = v.strictObject({
	name: CouncilName,
	/** In addresses: `/c/<slug>`. */
	slug: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.'),
		v.maxLength(60),
	),
	vocabulary: Vocabulary,
	helplines: Helplines,
	glossary: Glossary,
	places: v.optional(Places, []),
	look: v.optional(CouncilLook, { colour: null, logo: null }),
	/** Without one, nobody can ask this council to contact them. */
	dutyLead: v.optional(v.nullable(DutyLead), null),
	/** No survey opens without an easy version. */
	easyReadRequired: v.optional(v.boolean(), false),
	people: v.pipe(
		v.array(
			v.strictObject({
				name: filled(line(80), 'Write their name.'),
				email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email('Write an email address.')),
				role: Role,
			}),
		),
		v.check((people) => people.some(({ role }) => role === 'admin'), 'Name at least one admin.'),
	),
});
export type CouncilFile = v.InferOutput<typeof CouncilFile>;
