// What is looked at in a text before it goes where everybody can read it. Whatever is found is shown where it stands, with
// something to do about it. Some of it stops: what names one person beyond doubt (a full name, a house, a number that belongs
// to somebody), what is known of somebody only behind closed doors, and, in a title that stands on a phone, a word that tells
// why its owner was asked. The rest warns, because a machine cannot know it: "Charlie" may be the dog, a date may be the day
// of the party, and a hard word may be the right one. Nothing found is no clearance: a person reads every text.
import type { GlossaryEntry } from '../council/council.ts';
import { ratherHearIn } from '../survey/rather-hear.ts';
import type { Look } from '../words/gives-away.ts';
import { ofThatLifeIn } from '../words/of-that-life.ts';
import { hardestSentence, readableAt, readingAge } from './reading-age.ts';
import { shortNamesIn } from './short-names.ts';
import { tellsWho, type TellsWhoKind } from './tells-who.ts';

export type FindingKind =
	TellsWhoKind | 'that-life' | 'short-name' | 'other-word' | 'hard-to-read' | 'no-reason' | 'no-such-day';

/** Something in a text that is to go public. */
export interface Found {
	/** The field that the text stands in. */
	field: string;
	kind: FindingKind;
	/** The words themselves; `at` is where they begin. */
	text: string;
	at: number;
	/** It cannot go out so. Otherwise a person decides. */
	stops: boolean;
	/** What to do about it. */
	say: string;
}

/** A text that is to go public. */
export interface GoingPublic {
	field: string;
	text: string;
	/** Young people's words, or the council's own: a council may tell its own number, and write to a mailbox of its own. */
	whose: 'theirs' | 'ours';
	/** As somebody wrote it: nobody changes its words but for what tells who it was. */
	verbatim?: boolean;
	/** It stands on top of a phone's screen, where somebody else may read it. */
	onScreen?: boolean;
}

/** What a council knows that helps to look. */
export interface Looking {
	look: Look;
	glossary: readonly GlossaryEntry[];
}

const aboutPeople: Record<TellsWhoKind, { stops: boolean; say: string }> = {
	'full-name': {
		stops: true,
		say: 'This looks like somebody’s full name. Say what they are: “a carer”, “our director”.',
	},
	'nhs-number': { stops: true, say: 'This is an NHS number. Take it out.' },
	address: {
		stops: true,
		say: 'This looks like where somebody lives. Take it out, or write “where they live”.',
	},
	postcode: { stops: true, say: 'This looks like a postcode. Take it out.' },
	phone: { stops: true, say: 'This looks like a phone number. Take it out.' },
	email: { stops: true, say: 'This looks like an email address. Take it out.' },
	clinical: { stops: true, say: 'This is about somebody’s health. Take it out.' },
	name: { stops: false, say: 'Is this a name? Young people’s names and their family’s do not belong here.' },
	'maybe-name': { stops: false, say: 'Is this somebody’s name? Then say what they are instead.' },
	age: {
		stops: false,
		say: 'An age can point to somebody. Write “some of the younger ones”, or take it out.',
	},
	date: { stops: false, say: 'A date can point to somebody. Leave it only if it is a day for everybody.' },
	place: {
		stops: false,
		say: 'A school, a home or a place can point to somebody. Write “school” or “where they live”.',
	},
};

const oursToTell: Partial<Record<TellsWhoKind, string>> = {
	phone: 'Is this a number of the council’s own, that every young person may ring?',
	email: 'Is this an address of the council’s own, that every young person may write to?',
};

function aboutWho({ text, whose }: GoingPublic, look: Look): Omit<Found, 'field'>[] {
	return tellsWho(text, look).map((one) => {
		const ours = whose === 'ours' ? oursToTell[one.kind] : undefined;
		return { ...one, ...(ours === undefined ? aboutPeople[one.kind] : { stops: false, say: ours }) };
	});
}

function aboutWords(text: string, glossary: readonly GlossaryEntry[]): Omit<Found, 'field'>[] {
	const others = ratherHearIn(text, glossary).map(({ text: word, at, instead }) => ({
		...{ kind: 'other-word' as const, text: word, at, stops: false },
		say:
			instead.length === 0
				? 'Young people differ about this word. Ask them which is theirs.'
				: `Young people here would rather hear “${instead.join('”, “')}”.`,
	}));
	const letters = shortNamesIn(text)
		.filter((one) => !others.some(({ text: word }) => word === one.text))
		.map(({ meaning, ...one }) => ({
			...{ ...one, kind: 'short-name' as const, stops: false },
			say: `Not everybody knows what ${one.text} is. Write ${meaning ? `“${meaning} (${one.text})”` : 'it out once'}.`,
		}));
	const age = readingAge(text);
	if (age === null || age <= readableAt) return [...others, ...letters];
	const hardest = hardestSentence(text);
	const hard = { kind: 'hard-to-read' as const, text: hardest, at: text.indexOf(hardest), stops: false };
	const say = `You would need to be about ${age} to read this. Split this sentence in two and use shorter words.`;
	return [...others, ...letters, { ...hard, say }];
}

function aboutThatLife({ text, onScreen }: GoingPublic): Omit<Found, 'field'>[] {
	const found = onScreen ? ofThatLifeIn(text) : null;
	if (!found) return [];
	const { 0: word, index: at } = found;
	const say = `“${word}” would tell somebody who looks over a shoulder why this young person was asked. Write it without.`;
	return [{ kind: 'that-life', text: word, at, stops: true, say }];
}

/** Everything to look at in one text, what tells of people first. */
export const lookOver = (going: GoingPublic, { look, glossary }: Looking): Found[] =>
	[
		...aboutWho(going, look),
		...aboutThatLife(going),
		...(going.verbatim ? [] : aboutWords(going.text, glossary)),
	].map((one) => ({ field: going.field, ...one }));

/** What keeps a text from going out, as a form tells it: the same once. */
export const whatStops = (found: readonly Found[]) =>
	found
		.filter(({ stops }) => stops)
		.map(({ field, text, say }) => ({ field, message: text ? `“${text}”: ${say}` : say }))
		.filter(
			({ field, message }, at, all) =>
				all.findIndex((one) => one.field === field && one.message === message) === at,
		);
