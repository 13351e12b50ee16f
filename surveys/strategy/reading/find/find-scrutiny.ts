// Rules for who watches over the strategy and how often, and for groups of young people with their ages.
import type { Place } from '../source/document.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { StrategyProposal } from '../proposal.ts';
import { sentencesOf } from '../values/sentences.ts';
import { bodiesIn, type NamedBody } from './bodies-in.ts';
import { rhythmOf } from '../values/timescale.ts';
import { normal } from '../values/words-of.ts';

type Scrutiny = StrategyProposal['scrutiny'][number];
type Group = StrategyProposal['groups'][number];

const watches =
	/\b(?:monitor\w*|scrutin\w*|oversee\w*|overs(?:ight|aw)|govern\w*|report(?:s|ed|ing)?|review(?:s|ed|ing)?|accountab\w*|deliver(?:y|ed)|present(?:ed)?|updates?|meets?|meet|checks?)\b/i;

const whoseRhythm = 'Several bodies stand in this sentence: look whose rhythm it is.';

/** "Reviews the annual report": the report is yearly, whoever reads it may meet more often. */
const ofPaper =
	/\b(?:annual|yearly|quarterly|monthly|weekly|termly|half-yearly)\s(?:\p{L}+\s)?(?:reports?|plans?|surveys?|statements?|newsletters?|conversations?|events?|reviews? of)\b/iu;
const whatRhythm = 'How often stands with something else here: look what happens so often.';
const inTable = 'It stands in a table: it may say where something is reported, not who watches over this.';

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
function statementsIn(block: PlacedBlock): { text: string; place: Place }[] {
	if (block.kind === 'heading') return [];
	const told = (words: string, place: Place) => sentencesOf(words).map(({ text }) => ({ text, place }));
	if (block.kind !== 'table') return told(wordsIn(block) ?? '', block.place);
	return block.rows.flatMap(({ cells, place }) =>
		cells.flatMap(({ parts }) => parts.flatMap(({ text }) => told(text, place))),
	);
}

/** The bodies of a sentence; "the Board" alone is the one that was named last. */
function namedIn(text: string, last: string | null): NamedBody[] {
	const named = bodiesIn(text).filter(({ name }) => name.includes(' '));
	const again = named.length === 0 ? same(text, last) : null;
	return again === null ? named : [{ name: again, clause: text, rhythm: rhythmOf(text), unsure: false }];
}

function doubtsAbout({ clause, rhythm, unsure }: NamedBody, block: PlacedBlock): string[] {
	return [
		...(rhythm === null ? ['How often is not printed here.'] : []),
		...(unsure ? [whoseRhythm] : []),
		...(rhythm !== null && ofPaper.test(clause) ? [whatRhythm] : []),
		...(block.kind === 'table' ? [inTable] : []),
	];
}

/** Bodies that monitor, review or meet, each with its own rhythm. Each once, the sentence with a rhythm first. */
export function findScrutiny(blocks: readonly PlacedBlock[]): Scrutiny[] {
	const found = new Map<string, Scrutiny>();
	/** The body that was named last: "The Board meets …" is about it. */
	let last: string | null = null;
	for (const block of blocks) {
		for (const { text, place } of statementsIn(block)) {
			const bodies = namedIn(text, last);
			last = bodies.at(-1)?.name ?? last;
			if (/^(?:Councillor|Cllr|Chair)\b/.test(text)) continue;
			for (const one of bodies) {
				const { name, clause, rhythm } = one;
				const isWatching = watches.test(bodies.length === 1 ? text : clause);
				if (isForYoung(text, name) || !isWatching) continue;
				const known = found.get(normal(name));
				if (known && (known.rhythm !== null || rhythm === null)) continue;
				const doubts = doubtsAbout(one, block);
				found.set(normal(name), { key: '', body: name, rhythm, text, doubts, places: [place] });
			}
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

export function findGroups(blocks: readonly PlacedBlock[]): Group[] {
	const found = new Map<string, Group>();
	const add = (name: string, ages: Group['ages'], text: string, block: PlacedBlock) => {
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
