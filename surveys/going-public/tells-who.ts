// What tells who somebody is, or what is known of them only behind closed doors: a first name with a second one, a house in a
// street, an address of a mailbox, an NHS number, a score of a clinical scale. What has a shape in common with a young
// person's own words is found by words/gives-away.ts; here is what is looked for only where something goes public.
import { foundIn, type FoundAt, type GivesAwayKind, type Look } from '../words/gives-away.ts';
import { nhsNumbersIn } from './nhs-number.ts';

export type TellsWhoKind =
	GivesAwayKind | 'full-name' | 'maybe-name' | 'address' | 'email' | 'nhs-number' | 'clinical';

export interface TellsWho {
	kind: TellsWhoKind;
	text: string;
	at: number;
}

const streets =
	'Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Court|Place|Gardens|Grove|Terrace|Hill|Park|Mews|Square';
const scales = 'SDQ|PHQ|GAD|CGAS|RCADS|CORE|HoNOSCA|WISC|IQ|BMI|SCARED';

const shapes: [TellsWhoKind, RegExp][] = [
	['address', new RegExp(`\\b\\d{1,4}[a-z]?,? (?:\\p{Lu}[\\p{L}'’]+ ){1,3}(?:${streets})\\b`, 'gu')],
	[
		'address',
		/\b\d{1,4}[a-z]?,? (?!(?:the|a|of|down|up|my|our|this|that|on|in)\b)[\p{L}'’]+ (?:road|street|avenue|lane|crescent)\b/giu,
	],
	['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
	['clinical', new RegExp(`\\b(?:${scales})(?:-\\d{1,2})?\\b[^.!?\\d]{0,30}\\d{1,3}\\b`, 'gu')],
	['clinical', /\b\d{1,3} (?:on|in) (?:his|her|their|my|the) (?:SDQ|PHQ|GAD|CGAS|RCADS|WISC)\b/gu],
	['clinical', /\bdiagnos(?:ed|is)\b(?: (?:with|of) [\p{L}-]+)?/giu],
	['clinical', /\b\d{1,4} ?mg\b/giu],
];

/** Behind a first name they are no second one. */
const noSecondNames =
	/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|And|The|Is|Was|Has|Will|Can|Said|Says|Told|Or|From|At|In|To|We|You|They|It|I)$/;

/** A first name with the word behind it that is written with a capital. */
function fullNames(text: string, names: readonly FoundAt[]): TellsWho[] {
	return names.flatMap(({ text: name, at }) => {
		const second = text.slice(at + name.length).match(/^ (\p{Lu}[\p{L}'’-]+)/u)?.[1];
		if (second === undefined || noSecondNames.test(second)) return [];
		return [{ kind: 'full-name' as const, text: `${name} ${second.replace(/['’]s?$/, '')}`, at }];
	});
}

/** Two words with a capital, and no third: perhaps a name that no list has. The first of a sentence has its capital anyway. */
function maybeNames(text: string): TellsWho[] {
	const pair = /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! \p{Lu})(?![\p{L}])/gu;
	return Array.from(text.matchAll(pair), ({ 0: words, index: at }) => ({
		kind: 'maybe-name' as const,
		text: words,
		at,
	}));
}

/** From the most telling to the least: of two that overlap the first is told. */
const order: readonly TellsWhoKind[] = [
	...(['nhs-number', 'address', 'postcode', 'email', 'phone', 'clinical', 'full-name'] as const),
	...(['name', 'age', 'date', 'place', 'maybe-name'] as const),
];

const overlap = (one: TellsWho, other: TellsWho) =>
	one.at < other.at + other.text.length && other.at < one.at + one.text.length;

/** Everything in a text that may tell who somebody is, in its order; no two overlap. */
export function tellsWho(text: string, look: Look): TellsWho[] {
	const listed = look(text);
	const given = foundIn(text, () => listed);
	const all: TellsWho[] = [
		...nhsNumbersIn(text).map((one) => ({ ...one, kind: 'nhs-number' as const })),
		...shapes.flatMap(([kind, shape]) =>
			Array.from(text.matchAll(shape), ({ 0: words, index: at }) => ({ kind, text: words, at })),
		),
		...fullNames(
			text,
			listed.filter(({ kind }) => kind === 'name'),
		),
		...given,
		...maybeNames(text),
	];
	const kept: TellsWho[] = [];
	for (const one of all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)))
		if (!kept.some((other) => overlap(one, other))) kept.push(one);
	return kept.toSorted((a, b) => a.at - b.at);
}
