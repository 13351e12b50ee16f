// A council speaks in its own words. Every screen takes them from here; no page says "children in care" by itself.
import * as v from 'valibot';
import { filled, line } from '../words/text.ts';

const words = (max = 60) => filled(line(max), 'Write the words this council uses.');

/** The council's own words, each as it stands inside a sentence (lower case unless it is a name). */
export const Vocabulary = v.strictObject({
	childrenInCare: words(), // "children in care", "cared for children", "children looked after"
	careLeavers: words(),
	priority: words(), // what the strategy calls a heading: "priority", "pledge", "promise"
	priorities: words(),
	pledge: words(), // what it calls one thing promised
	pledges: words(),
	board: words(120), // "Corporate Parenting Forum"
	team: words(120), // who runs consultations: "participation team"
});
export type Vocabulary = v.InferOutput<typeof Vocabulary>;

const number = v.pipe(v.string(), v.regex(/^[0-9 ]{3,16}$/, 'Write digits and spaces.'));

/**
 * A place to get help. `dial` and `text` are numbers to call and to send a text to, as a person reads them; `chat` is the
 * address of a chat on the web. Not everybody can be heard where they are, and not everybody can hear.
 */
export const Helpline = v.strictObject({
	name: filled(line(80), 'Name the help line.'),
	about: line(160),
	dial: v.nullable(number),
	text: v.optional(number),
	chat: v.optional(
		v.pipe(
			v.string(),
			v.url('Write the whole address of the chat.'),
			v.startsWith('https://', 'The address of a chat begins with https://'),
			v.maxLength(200),
		),
	),
	hours: line(80),
});
export type Helpline = v.InferOutput<typeof Helpline>;

/**
 * Who gets back to a young person that asked to be contacted. `name` is a name or a role that young people know; `email`
 * is told that somebody waits. `hours` count by the clock, nights and weekends too: a promise that holds on a Saturday.
 */
export const DutyLead = v.strictObject({
	name: filled(line(80), 'Write a name, or a role, that young people know.'),
	email: v.pipe(
		v.string(),
		v.trim(),
		v.toLowerCase(),
		v.email('Write an email address like name@council.gov.uk.'),
		v.maxLength(200, 'This is too long for an email address.'),
	),
	hours: v.pipe(
		v.number('Write a number of hours.'),
		v.integer('Write whole hours.'),
		v.minValue(1, 'Promise at least one hour.'),
		v.maxValue(72, 'Promise at most 72 hours.'),
	),
});
export type DutyLead = v.InferOutput<typeof DutyLead>;

/**
 * Places of this council's own, as people write them: towns, estates, schools, homes. Where somebody writes one in their own
 * words, the page asks whether it should stand there. They travel with the page, so there are not many.
 */
export const Places = v.pipe(
	v.array(filled(line(60), 'Write the name of a place.')),
	v.maxLength(80, 'Name at most 80 places.'),
);

/** A word that workers use, and what young people would like them to say instead; the first is the first choice. */
export const GlossaryEntry = v.strictObject({
	say: filled(line(80), 'Write the word that workers use.'),
	instead: v.pipe(
		v.array(filled(line(80), 'Write what young people would like to hear.')),
		v.minLength(1, 'Write at least one better word.'),
		v.maxLength(8, 'Use at most 8 better words.'),
	),
});
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntry>;
