import { env } from 'cloudflare:workers';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect, hashOf } from '#db';
import { loadDemo } from '#demo/load-demo.ts';
import * as tables from '#db/schema/index.ts';
import {
	type Link,
	base32,
	beforeFirst,
	isActKind,
	judgeChain,
	DutyLead,
	GlossaryEntry,
	Helpline,
	isOverdue,
	ReplyContent,
	replyStates,
	Vocabulary,
} from '#surveys';

const db = connect(env.DB);
const now = new Date('2026-11-22T09:30:00.000Z');
const today = '2026-11-22';

async function everything() {
	return {
		councils: await db.select().from(tables.councils),
		people: await db.select().from(tables.people),
		strategies: await db.select().from(tables.strategies),
		priorities: await db.select().from(tables.priorities),
		pledges: await db.select().from(tables.pledges),
		actions: await db.select().from(tables.actions),
		measures: await db.select().from(tables.measures),
		questionLinks: await db.select().from(tables.questionLinks),
		releases: await db.select().from(tables.releases),
		replies: await db.select().from(tables.replies),
		replyLinks: await db.select().from(tables.replyLinks),
		replyChanges: await db.select().from(tables.replyChanges),
		acts: await db.select().from(tables.acts).orderBy(tables.acts.number),
	};
}
let rows: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
	await loadDemo(db, {
		now,
		newId: () => base32(crypto.getRandomValues(new Uint8Array(16))),
		makeKeys: () => Promise.resolve({ signingKey: { n: 'bg', e: 'AQAB' }, sealingKey: 'c2VhbA' }),
	});
	rows = await everything();
});

const of = <R extends { councilId: string }>(councilId: string, all: R[]) =>
	all.filter((row) => row.councilId === councilId);

describe('the councils of the demo', () => {
	test('are two, each with its words, help lines and glossary in the shapes of the domain', () => {
		expect(rows.councils.map(({ slug }) => slug).sort()).toEqual(['cheshire-east', 'warrington']);
		for (const { vocabulary, helplines, glossary, dutyLead } of rows.councils) {
			expect(v.parse(DutyLead, dutyLead)).toEqual(dutyLead);
			expect(v.parse(Vocabulary, vocabulary)).toEqual(vocabulary);
			expect(v.parse(v.array(Helpline), helplines)).toEqual(helplines);
			expect(v.parse(v.array(GlossaryEntry), glossary)).toEqual(glossary);
		}
	});

	test('give no address, no number and no chat of their own that could reach anybody', () => {
		for (const { email } of rows.people) expect(email).toMatch(/@[a-z-]+\.example$/);
		for (const { helplines } of rows.councils) {
			const own = helplines.filter(({ dial }) => dial !== '0800 1111' && dial !== '999');
			expect(own.length).toBe(helplines.length - 2);
			for (const { dial, text, chat } of own) {
				expect(dial).toMatch(/^01632 960\d{3}$/);
				expect(text ?? '07700 900000').toMatch(/^07700 900\d{3}$/);
				expect(new URL(chat ?? 'https://none.example').hostname).toMatch(/\.example$/);
			}
		}
	});

	test('each have a worker, an admin and the board', () => {
		for (const { id } of rows.councils)
			expect(of(id, rows.people).map(({ role }) => role)).toEqual(
				expect.arrayContaining(['worker', 'admin', 'board']),
			);
	});

	test('are in the middle of a strategy of six headings', () => {
		for (const { councilId, periodFrom, periodTo } of rows.strategies) {
			expect(periodFrom < today && today < periodTo).toBe(true);
			expect(of(councilId, rows.priorities)).toHaveLength(6);
		}
	});

	test('keep the refs of their plans as printed: none in one, 1.10 beside 1.1 in the other', () => {
		const refs = (slug: string) =>
			rows.councils
				.filter((council) => council.slug === slug)
				.flatMap(({ id }) => of(id, rows.actions).map(({ ref }) => ref));
		expect(new Set(refs('warrington'))).toEqual(new Set([null]));
		expect(refs('cheshire-east')).toEqual(expect.arrayContaining(['1.1', '1.10', '5.11', '6.6']));
		expect(refs('cheshire-east')).toHaveLength(50);
	});
});

test('every link of a question, an option or a reply leads to a part of its own council’s strategy', () => {
	const parts: Record<Link['kind'], { id: string; councilId: string }[]> = {
		priority: rows.priorities,
		pledge: rows.pledges,
		action: rows.actions,
		measure: rows.measures,
	};
	const links = [...rows.questionLinks, ...rows.replyLinks];
	expect(links.length).toBeGreaterThan(40);
	for (const { councilId, kind, targetId } of links)
		expect(of(councilId, parts[kind]).map(({ id }) => id)).toContain(targetId);
});

test('each council has a heading, and a pledge, that nobody has spoken of', () => {
	const released = new Set(rows.releases.filter((row) => row.releasedOn !== null).map((row) => row.surveyId));
	const heard = new Set([
		...rows.questionLinks.filter(({ surveyId }) => released.has(surveyId)).map(({ targetId }) => targetId),
		...rows.replyLinks.map(({ targetId }) => targetId),
	]);
	for (const { id: councilId } of rows.councils) {
		const parts = [...rows.pledges, ...rows.actions, ...rows.measures];
		const silent = of(councilId, rows.priorities).filter(
			({ id }) => !heard.has(id) && !parts.some((part) => part.priorityId === id && heard.has(part.id)),
		);
		expect(silent.length).toBeGreaterThan(0);
		expect(of(councilId, rows.pledges).some(({ id }) => !heard.has(id))).toBe(true);
	}
});

describe('the replies of the demo', () => {
	test('are in every state in each council, told and untold, awaited in time and late', () => {
		for (const { id } of rows.councils) {
			const own = of(id, rows.replies);
			expect(new Set(own.map(({ answer }) => answer.state))).toEqual(new Set(replyStates));
			expect(new Set(own.map(({ toldOn }) => toldOn === null))).toEqual(new Set([true, false]));
			const waiting = own.filter(({ answer }) => answer.state === 'waiting');
			expect(new Set(waiting.map((reply) => isOverdue(reply, today)))).toEqual(new Set([true, false]));
		}
	});

	test('are in the shape of the domain and owned by people of their council', () => {
		for (const { id, councilId, said, answer, ownerId: owner, dueOn } of rows.replies) {
			const links = rows.replyLinks
				.filter(({ replyId }) => replyId === id)
				.map(({ kind, targetId }) => ({ kind, id: targetId }));
			const content = { said, answer, owner, dueOn, links };
			expect(v.parse(ReplyContent, content)).toEqual(content);
			expect(of(councilId, rows.people).map((person) => person.id)).toContain(owner);
		}
	});

	test('have a history without gaps: a day that moved starts where it was last left, and ends at the due day', () => {
		const moved = rows.replies.filter(({ id, dueOn }) => {
			const moves = rows.replyChanges
				.filter(({ replyId, what }) => replyId === id && what === 'due')
				.sort((a, b) => (a.at < b.at ? -1 : 1));
			moves.forEach(({ after }, index) => expect(after).toBe(moves[index + 1]?.before ?? dueOn));
			return moves.length > 0;
		});
		expect(moved.length).toBeGreaterThan(4);
	});

	test('change only after they were said, and not after they were told', () => {
		for (const { id, createdOn, toldOn } of rows.replies) {
			const days = rows.replyChanges.filter(({ replyId }) => replyId === id).map(({ at }) => at.slice(0, 10));
			const last = toldOn ?? today;
			for (const day of [createdOn, ...days, last]) expect(createdOn <= day && day <= last).toBe(true);
		}
	});
});

describe('the log of each council', () => {
	test('is whole, and tells of everybody let in and of every survey that is there', async () => {
		for (const { id } of rows.councils) {
			const lines = of(id, rows.acts);
			let before = beforeFirst;
			const hashed = [];
			for (const { hash, ...line } of lines) {
				hashed.push({ number: line.number, hash, should: await hashOf(before, line) });
				before = hash;
			}
			expect(judgeChain(hashed)).toMatchObject({ whole: true, lines: lines.length });
			expect(lines.every(({ kind, at }) => isActKind(kind) && at <= now.toISOString())).toBe(true);
			const told = new Set(lines.map(({ thing }) => thing));
			const opened = of(id, rows.releases).map(({ surveyId }) => surveyId);
			expect(opened.filter((survey) => !told.has(survey))).toEqual([]);
			expect(lines.filter(({ kind }) => kind === 'person-invited')).toHaveLength(
				of(id, rows.people).length - 1,
			);
		}
	});
});
