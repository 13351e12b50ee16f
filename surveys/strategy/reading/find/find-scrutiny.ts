// Rules for who watches over the strategy and how often, and for groups of young people with their ages.
import type { Place } from '../source/document.ts';
import type { Placed } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { StrategyProposal } from '../proposal.ts';
import { sentencesOf } from '../values/sentences.ts';
import { rhythmOf } from '../values/timescale.ts';
import { normal } from '../values/words-of.ts';

type Scrutiny = StrategyProposal['scrutiny'][number];
type Group = StrategyProposal['groups'][number];

const body =
	/\b((?:\p{Lu}[\p{L}’'&-]*|and|for|of|&)(?: (?:\p{Lu}[\p{L}’'&-]*|and|for|of|the|&)){0,8} (?:Board|Forum|Committee|Panel|Cabinet|Operational Group|Strategic Group|Partnership|Scrutiny))\b/u;
const watches =
	/\b(?:monitor\w*|scrutin\w*|oversee\w*|overs(?:ight|aw)|govern\w*|report(?:s|ed|ing)?|review(?:s|ed|ing)?|accountab\w*|deliver(?:y|ed)|present(?:ed)?|updates?|meets?|meet|checks?)\b/i;

const whoseRhythm = 'Several bodies stand in this sentence: look whose rhythm it is.';

/** "… is told to the Board by the Care Forum, which meets monthly": a rhythm may be another body's. */
const bodiesIn = (text: string) =>
	new Set(text.match(/\b\p{Lu}\p{L}+ (?:Board|Forum|Committee|Panel|Cabinet|Group|Council|Partnership)\b/gu))
		.size;

/** The last body named: "Chair of the … Committee and the … Board" is about the board. */
function bodyIn(text: string): string | null {
	const name = body
		.exec(text)?.[1]
		?.split(/ (?:of|and) [Tt]he /)
		.at(-1)
		?.replace(/^(?:and|for|of|the|The) /, '');
	return name?.includes(' ') ? name : null;
}

/** "The Board meets every six weeks", where a board was named before. */
const same = (text: string, last: string | null): string | null => {
	const word = /^(?:The|This|Our) (Board|Forum|Committee|Panel|Partnership)\b/.exec(text)?.[1];
	return word !== undefined && last?.endsWith(word) ? last : null;
};

/** "The … Forum is for care leavers aged 16 to 25": a group of young people, which watches over nothing. */
const isForYoung = (text: string, name: string) =>
	text.includes(name) &&
	/\bis (?:a group )?(?:for|of|made up of) (?:our )?(?:\p{L}+ ){0,3}?(?:children|young people|care leavers|care experienced)\b/iu.test(
		text,
	);

/** The sentences of a block, those in a table's cells too. */
function statementsIn(block: Placed): { text: string; place: Place }[] {
	if (block.kind === 'heading') return [];
	const told = (words: string, place: Place) => sentencesOf(words).map(({ text }) => ({ text, place }));
	if (block.kind !== 'table') return told(wordsIn(block) ?? '', block.place);
	return block.rows.flatMap(({ cells, place }) =>
		cells.flatMap(({ parts }) => parts.flatMap(({ text }) => told(text, place))),
	);
}

/** Sentences in which a board or forum monitors, reviews or meets. Each body once, the sentence with a rhythm first. */
export function findScrutiny(blocks: readonly Placed[]): Scrutiny[] {
	const found = new Map<string, Scrutiny>();
	/** The body that was named last: "The Board meets …" is about it. */
	let last: string | null = null;
	for (const block of blocks) {
		for (const { text, place } of statementsIn(block)) {
			const name: string | null = bodyIn(text) ?? same(text, last);
			last = name ?? last;
			if (!name || isForYoung(text, name) || !watches.test(text) || /^(?:Councillor|Cllr|Chair)\b/.test(text))
				continue;
			const rhythm = rhythmOf(text);
			const known = found.get(normal(name));
			if (known && (known.rhythm !== null || rhythm === null)) continue;
			const doubts =
				rhythm === null ? ['How often is not printed here.'] : bodiesIn(text) > 1 ? [whoseRhythm] : [];
			found.set(normal(name), { key: '', body: name, rhythm, text, doubts, places: [place] });
		}
	}
	const telling = [...found.values()].sort(
		(one, other) => Number(other.rhythm !== null) - Number(one.rhythm !== null),
	);
	return telling.slice(0, 12).map((one, index) => ({ ...one, key: `scrutiny-${index + 1}` }));
}

const groupName =
	/(?:[‘'"“][^‘'"“”’\n]{2,40}[’'"”] )?\b(?:(?:\p{Lu}[\p{L}’']*|children|young people|care|leavers?|in|looked|after|and|&) ){1,6}(?:[Cc]ouncils?|[Gg]roups?|[Ff]orum|[Aa]mbassadors)\b/gu;
const ofYoung =
	/\b(?:children in care|care leavers?|children looked after|looked after children|cared for|care|youth|young people)\b/i;
const notYoung =
	/\b(?:operational|strategic|reference|working|steering|partnership|parenting|parent|operation)\b/i;
/** "… was written and approved by My Say, the voice of …": whoever made a thing for young people has a name. */
const ownWork =
	/\b(?:written|designed|created|approved|made|produced|recorded)(?:,? (?:and )?(?:written|designed|created|approved|led))* by (\p{Lu}[^.,;]{2,60})(?:, [^.]{3,80}\b(?:[Vv]oice|[Cc]ouncil|[Gg]roup|[Ff]orum)\b|(?= (?:[Vv]oice|[Cc]ouncil|[Gg]roup|[Ff]orum)\b))/u;
const withAges =
	/[‘'"“]([^‘'"“”’\n]{2,40})[’'"”]\s*\((?:ages?d? )?(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})(?: ?years?(?: old)?)?\)/g;

const ageRange = '(?:aged?|ages|aged between|between)\\s(\\d{1,2})\\s?(?:-|–|to|and)\\s?(\\d{1,2})';
/** "Children in Care Council (aged 11 to 18)". */
const agesBehind = new RegExp(
	`^[’'”"]?\\s?\\((?:for )?(?:children |young people |care leavers )?(?:${ageRange}|(\\d{1,2})\\s?(?:-|–|to)\\s?(\\d{1,2}))`,
	'i',
);
/** "The … group is for children in our care aged 8 to 15": named by what it is for. */
const isFor = new RegExp(
	`\\b((?:\\p{Lu}[\\p{L}’']*(?: (?:in|and|of|&))? ?){1,5}(?:[Gg]roup|[Cc]ouncil|[Ff]orum|[Cc]lub|[Nn]etwork|[Pp]anel)?) (?:is|are) (?:a (?:group|council|forum) )?(?:for|made up of|of) ((?:our )?(?:\\p{L}+ ){0,3}?(?:children|young people|care leavers|care experienced)[^.;]{0,40}?) ?${ageRange}`,
	'gu',
);

const agesOf = (...numbers: (string | undefined)[]): Group['ages'] => {
	const [from, to] = numbers.filter((number) => number !== undefined).map(Number);
	return from !== undefined && to !== undefined && from < to && to < 30 ? { from, to } : null;
};

export function findGroups(blocks: readonly Placed[]): Group[] {
	const found = new Map<string, Group>();
	const add = (name: string, ages: Group['ages'], text: string, block: Placed) => {
		if (!found.has(normal(name)))
			found.set(normal(name), {
				key: '',
				name,
				ages,
				text,
				doubts: ages ? [] : ['No ages are printed with it.'],
				places: [block.place],
			});
	};
	for (const block of blocks) {
		const words = block.kind === 'heading' ? null : wordsIn(block);
		for (const { text } of sentencesOf(words ?? '')) {
			for (const [, name = '', from, to] of text.matchAll(withAges))
				add(name, { from: Number(from), to: Number(to) }, text, block);
			for (const [, name = '', , from, to] of /\d/.test(text) ? text.matchAll(isFor) : [])
				add(name.replace(/^The /, '').trim(), agesOf(from, to), text, block);
			const maker = ownWork.exec(text)?.[1];
			if (maker) add(maker, null, text, block);
			for (const { 0: name, index } of text.matchAll(groupName)) {
				const bare = name.replace(/^(?:the|our|a|and|&|in) /i, '').trim();
				if (ofYoung.test(bare) && !notYoung.test(bare) && bare.split(' ').length > 1 && /\p{Lu}/u.test(bare))
					add(
						bare,
						agesOf(...(agesBehind.exec(text.slice(index + name.length))?.slice(1) ?? [])),
						text,
						block,
					);
			}
		}
	}
	return [...found.values()].slice(0, 20).map((one, index) => ({ ...one, key: `group-${index + 1}` }));
}
