// What a layout must be read as, and how a reading of it is judged: facts read, facts told, and statements that are sure and wrong.
import type { StrategyProposal } from '#surveys/reading';

/** What a document says, and anything about it that must be right where it is read. */
export interface Fact {
	/** Words that the item must have; a whole item says no more than these. */
	words: string;
	/** What it may be filed as: a promise of young people may not be a promise of the council. */
	as: readonly Kind[];
	value?: number;
	target?: number;
	date?: string;
	when?: string;
	lead?: string;
	rhythm?: string;
	instead?: string;
	did?: string;
	/** The title of the priority it serves. */
	under?: string;
}

export const kinds = [
	'priority',
	'wish',
	'promise',
	'difference',
	'measure',
	'action',
	'figure',
	'voice',
	'word',
	'body',
	'group',
] as const;
export type Kind = (typeof kinds)[number];

export interface Layout {
	name: string;
	/** What the file is called, and what is in it. */
	file: string;
	content: string | Uint8Array<ArrayBuffer>;
	facts: readonly Fact[];
	/** How many of them may be told and not read: what a rule cannot know stays to be asked. None where nothing is said. */
	asked?: number;
}

interface Statement extends Omit<Fact, 'as'> {
	kind: Kind;
	sure: boolean;
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%£]+/gu, ' ')
		.trim();

/** Everything that a reading states, as flat as a person would say it. */
function statementsOf(read: StrategyProposal): Statement[] {
	const titles = new Map(read.priorities.map(({ key, title }) => [key, title]));
	const base = (one: { doubts: string[]; priority?: string | null }) => ({
		sure: one.doubts.length === 0,
		...(one.priority && titles.has(one.priority) ? { under: titles.get(one.priority) ?? '' } : {}),
	});
	return [
		...read.priorities.map((one) => ({ kind: 'priority' as const, words: one.title, ...base(one) })),
		...read.pledges.map((one) => ({
			kind: one.by === 'young people' ? ('wish' as const) : ('promise' as const),
			words: [one.wording, ...one.detail].join(' '),
			...base(one),
		})),
		...read.commitments.map((one) => ({
			kind: one.kind === 'difference' ? ('difference' as const) : ('promise' as const),
			words: [one.text, ...one.detail].join(' '),
			...base(one),
		})),
		...read.actions.map((one) => ({
			kind: 'action' as const,
			words: one.activity,
			lead: one.leads.join('; '),
			when: one.timescale?.text ?? '',
			...base(one),
		})),
		...read.measures.map((one) => ({
			kind: 'measure' as const,
			words: one.wording,
			...(one.targets[0] ? { target: one.targets[0].value } : {}),
			...base(one),
		})),
		...read.figures.map((one) => ({
			kind: 'figure' as const,
			words: one.text,
			value: one.value,
			date: one.date ?? '',
			...base(one),
		})),
		...read.voices.map((one) => ({
			kind: 'voice' as const,
			words: one.text,
			did: one.did ?? '',
			...base(one),
		})),
		...read.glossary.map((one) => ({
			kind: 'word' as const,
			words: one.term,
			instead: one.meaning,
			...base(one),
		})),
		...read.scrutiny.map((one) => ({
			kind: 'body' as const,
			words: one.body,
			rhythm: one.rhythm ?? '',
			...base(one),
		})),
		...read.groups.map((one) => ({ kind: 'group' as const, words: one.name, ...base(one) })),
	];
}

const attributes = ['value', 'target', 'date', 'when', 'lead', 'rhythm', 'instead', 'did', 'under'] as const;

/** A fact says what must be right; what it does not name is not looked at. */
const isRight = (fact: Fact, one: Statement) =>
	attributes.every(
		(name) => fact[name] === undefined || plain(String(fact[name])) === plain(String(one[name] ?? '')),
	);

/** A figure is told by its sentence; anything else by its own words, no more and no fewer. */
const isAbout = ({ words }: Fact, one: Statement) =>
	one.kind === 'figure' || one.kind === 'body' || one.kind === 'group'
		? plain(one.words).includes(plain(words))
		: plain(one.words) === plain(words);

const fits = (fact: Fact, one: Statement) =>
	fact.as.includes(one.kind) && isAbout(fact, one) && isRight(fact, one);

export interface Judgement {
	read: string[];
	/** Doubted, or shown as not placed: a person is asked. */
	told: string[];
	/** Neither: gone without a word, or stated wrongly. */
	lost: string[];
	/** Statements without a doubt that no fact bears out. */
	sureAndWrong: string[];
}

const shown = ({ kind, words, value, sure: _sure, ...rest }: Statement) =>
	`${kind}: ${words}${value === undefined ? '' : ` (${value})`} ${JSON.stringify(rest)}`;

export function judge({ facts }: Layout, read: StrategyProposal): Judgement {
	const statements = statementsOf(read);
	const { notPlaced = [] } = read.ledger ?? {};
	const asked = [
		...notPlaced.map(({ text }) => text),
		...read.unread.map(({ text }) => text),
		...read.concerns.map(({ text }) => text),
		...statements
			.filter(({ sure }) => !sure)
			.map(({ words, instead = '', did = '' }) => `${words} ${instead} ${did}`),
	].map(plain);
	const isTold = ({ words }: Fact) =>
		asked.some(
			(text) =>
				text !== '' && (text.includes(plain(words)) || (text.length > 20 && plain(words).includes(text))),
		);
	const judged: Judgement = { read: [], told: [], lost: [], sureAndWrong: [] };
	for (const fact of facts) {
		const found = statements.some((one) => fits(fact, one));
		judged[found ? 'read' : isTold(fact) ? 'told' : 'lost'].push(fact.words);
	}
	judged.sureAndWrong = statements
		.filter((one) => one.sure && !facts.some((fact) => fits(fact, one)))
		.map(shown);
	return judged;
}

/** Facts of one kind, by their words alone. */
export const all = (as: Kind | readonly Kind[], ...words: string[]): Fact[] =>
	words.map((one) => ({ words: one, as: typeof as === 'string' ? [as] : as }));
