// A council speaks in its own words. Every screen takes them from here; no page says "children in care" by itself.
import * as v from 'valibot';
import { filled, line } from '../words/text.ts';
import { whyNotDialled, whyNotTexted } from './reaching.ts';
import { isOnce } from '../words/is-once.ts';

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

/** A number as a person reads it. +44 is the same as a nought. */
const number = (whyNot: (number: string) => string | null) =>
	v.pipe(
		v.string(),
		v.transform((text) =>
			text
				.trim()
				.replace(/^(?:\+|00)44[ ]?(?:\(0\)[ ]?)?/, '0')
				.replace(/[\s()-]+/g, ' '),
		),
		v.regex(/^[0-9 ]{3,16}$/, 'Write digits and spaces.'),
		v.rawCheck(({ dataset, addIssue }) => {
			const message = dataset.typed ? whyNot(dataset.value) : null;
			if (message !== null) addIssue({ message });
		}),
	);

/**
 * A place to get help. `dial` and `text` are numbers to call and to send a text to, as a person reads them; `chat` is the
 * address of a chat on the web. Not everybody can be heard where they are, and not everybody can hear.
 */
export const Helpline = v.strictObject({
	name: filled(line(80), 'Name the help line.'),
	about: line(160),
	dial: v.nullable(number(whyNotDialled)),
	text: v.optional(number(whyNotTexted)),
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

/** The help lines of a council: each can be reached, and no two are called the same. */
export const Helplines = v.pipe(
	v.array(Helpline),
	v.minLength(1, 'Name at least one help line.'),
	v.maxLength(12, 'Name at most 12 help lines. A list that is too long helps nobody.'),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const lines = dataset.value;
		for (const [key, value] of lines.entries()) {
			if (value.dial || value.text || value.chat) continue;
			addIssue({
				message: `“${value.name}” has no number and no chat. Nobody could reach it.`,
				path: [
					{ type: 'array', origin: 'value', input: lines, key, value },
					{ type: 'object', origin: 'value', input: value, key: 'dial', value: value.dial },
				],
			});
		}
	}),
	v.check((lines) => isOnce(lines.map(({ name }) => name)), 'Two help lines have the same name.'),
);

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

/**
 * A word or a row of letters that workers use, and what young people would like them to say instead; the first is the first
 * choice. `askMe`: young people differ, and would like to be asked which word is theirs.
 */
export const GlossaryEntry = v.pipe(
	v.strictObject({
		say: filled(line(80), 'Write the word that workers use.'),
		instead: v.pipe(
			v.array(filled(line(80), 'Write what young people would like to hear.')),
			v.maxLength(8, 'Use at most 8 better words.'),
		),
		askMe: v.optional(v.boolean()),
	}),
	v.forward(
		v.partialCheck(
			[['instead'], ['askMe']],
			({ instead, askMe }) => instead.length > 0 || askMe === true,
			'Write at least one better word, or say that young people want to be asked.',
		),
		['instead'],
	),
);
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntry>;

export const Glossary = v.pipe(
	v.array(GlossaryEntry),
	v.maxLength(300, 'Keep at most 300 words.'),
	v.check((words) => isOnce(words.map(({ say }) => say)), 'This word is in the list already.'),
);
