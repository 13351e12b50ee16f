// Every statement of every function in db/queries, without knowing what any of them does: each is called with a database
// that answers nothing and writes down what it was asked, and with arguments that are whatever one takes them for.
/// <reference types="vite/types/importMeta.d.ts" />
import { connect, type Db } from '#db';

type Query = (db: Db, ...more: unknown[]) => unknown;

const files = import.meta.glob<Record<string, unknown>>('../../db/queries/*.ts', { eager: true });

/** Builders of a piece of a statement, of which the functions that use it are asked. */
const pieces = [
	'byMail',
	'closing',
	'dropping',
	'followedQuestionLinks',
	'forgetting',
	'noteChange',
	'putInGroups',
	'sayingYes',
];

const isQuery = (value: unknown): value is Query =>
	typeof value === 'function' && /^(async )?(function \w+)?\s*\(db\b/.test(String(value));

/** The functions of db/queries that ask the database, by their names. */
export const queries = new Map(
	Object.values(files)
		.flatMap((file) => Object.entries(file))
		.filter((named): named is [string, Query] => isQuery(named[1]) && !pieces.includes(named[0])),
);

/** A text, a list of one, an object with every field, a function: and each of them again. */
const anything: unknown = new Proxy(() => anything, {
	get(_, key) {
		if (key === Symbol.toPrimitive) return () => '1';
		if (key === 'toJSON' || key === 'toString') return () => '1';
		if (key === 'then' || key === 'getSQL') return undefined;
		const list: unknown[] = [anything];
		if (key === Symbol.iterator || key in list) {
			const own: unknown = Reflect.get(list, key);
			return typeof own === 'function' ? own.bind(list) : own;
		}
		return anything;
	},
});

const measure = { kind: 'measure', wording: '1', under: '1', target: '1', unit: '1', direction: 'up' };

/** Where anything at all will not do. */
const given: Record<string, unknown[]> = {
	actsOfCouncil: [anything, { person: '1', thing: '1', from: '1', before: '1', under: 1 }],
	listedReplies: [anything, { search: '1', owner: '1', overdue: true, from: '1', to: '1', page: 1 }, '1'],
	listedSurveys: [anything, { search: '1', shelf: 'draft', year: '1', sort: 'title', page: 1 }],
	othersAtDesk: [anything, anything, ['worker']],
	addPart: [{ id: '1', councilId: '1', strategyId: '1' }, measure, anything],
	correctPart: [{ kind: 'measure', id: '1', councilId: '1' }, { before: measure, after: measure }, anything],
	takePartOut: [{ kind: 'priority', id: '1', councilId: '1' }, '1', anything],
	putPartInAgain: [{ kind: 'measure', id: '1', councilId: '1' }, anything],
	putInStrategy: [
		...[anything, anything],
		{ id: '1', slug: '1', rows: anything, words: { before: anything, after: { glossary: [] } } },
	],
	takeOutOfBin: [anything, 'survey', '1'],
	switchOwnSignIn: [anything, 'on'],
};

/** What a query asks the database. */
export async function statementsOfQuery(name: string, query: Query): Promise<string[]> {
	const asked: string[] = [];
	const nothing = { results: [], success: true, meta: { changes: 0 } };
	const prepare = (sql: string) => {
		asked.push(sql);
		const statement = {
			bind: () => statement,
			all: () => Promise.resolve(nothing),
			run: () => Promise.resolve(nothing),
			raw: () => Promise.resolve(/^select count\(/.test(sql) ? [[0]] : []),
		};
		return statement;
	};
	const batch = (all: unknown[]) => Promise.resolve(all.map(() => nothing));
	const database = { prepare, batch } as unknown as D1Database;
	await query(
		connect(database),
		...[...(given[name] ?? []), ...Array<unknown>(6).fill(anything)].slice(0, 6),
	);
	return asked;
}
