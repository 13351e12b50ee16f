// What the board, a council's public page and the desk cost, in what D1 bills and in what it sends: statements, rows, bytes.
import { expect, test } from 'vitest';
import { openedBox } from '#support/opened-box.ts';
import { publish } from '#support/reading-words.ts';
import { costOf, type Cost } from '#support/statements-of.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Plan = Awaited<ReturnType<typeof addStrategy>>;

/** So many surveys about the strategy's pledge, released, with a reply each that young people were told. */
async function ask(hall: Hall, plan: Plan, { surveys, answers }: { surveys: number; answers: number }) {
	const about = [{ kind: 'pledge' as const, id: plan.pledge }];
	for (let at = 0; at < surveys; at++) {
		const { id } = await openedBox(hall, { about, ballots: answers });
		await publish(hall, id);
		const reply = {
			...{ said: `We want to be asked (${at}).`, answer: { state: 'done', what: 'We ask.' } },
			...{ owner: hall.roles.worker.id, dueOn: '2026-04-20', links: about },
		};
		const { id: told } = (await hall.call('worker', 'POST', '/replies', reply)).json;
		await hall.call('worker', 'POST', `/replies/${told}/tell`, {});
	}
}

async function councilWith(asked: { surveys: number; answers: number }) {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	await ask(hall, plan, asked);
	return { hall, plan };
}

/** Everything that a page asks of the API, by its name. */
const pages: Record<string, (hall: Hall, plan: Plan) => [who: 'board' | 'worker' | null, path: string][]> = {
	board: ({ slug }) => [['board', `/board/${slug}/plan`]],
	'a priority': ({ slug }, { priority }) => [['board', `/board/${slug}/plan/priorities/${priority}`]],
	'where it is silent': ({ slug }) => [['board', `/board/${slug}/plan/silence`]],
	'public page': ({ slug }) => [[null, `/councils/${slug}/public?in=en`]],
	desk: () => [
		['worker', '/me'],
		['worker', '/contact-requests/waiting'],
		['worker', '/harm-marks/waiting'],
		['worker', '/surveys'],
		['worker', '/confirmations'],
		['worker', '/replies?ownerless=true&page=all'],
	],
};

async function costs(hall: Hall, plan: Plan): Promise<Record<string, Cost>> {
	const all: [string, Cost][] = [];
	for (const [name, asks] of Object.entries(pages)) {
		const cost = await costOf(hall, async (call) => {
			for (const [who, path] of asks(hall, plan))
				expect((await call(who, 'GET', path)).status, path).toBe(200);
		});
		all.push([name, cost]);
	}
	return Object.fromEntries(all);
}

/** A search in an index looks at the row that ends what it found, whosever it is: a few statements search more than one. */
const endsOf = ({ statements }: Cost) => 2 * statements.length;

const small = { surveys: 2, answers: 40 };
const one = await councilWith(small);
const alone = await costs(one.hall, one.plan);
const busy = await councilWith({ ...small, surveys: 10 * small.surveys });

test('a page costs no more because another council asks much', async () => {
	const beside = await costs(one.hall, one.plan);
	for (const [name, { statements, rows, bytes }] of Object.entries(beside)) {
		const before = alone[name] ?? expect.fail(name);
		expect(statements, name).toEqual(before.statements);
		expect(bytes, name).toBe(before.bytes);
		expect(rows, name).toBeLessThanOrEqual(before.rows + endsOf(before));
	}
});

test('a page costs the same whether forty answered or four hundred', async () => {
	const { hall, plan } = await councilWith({ ...small, answers: 10 * small.answers });
	for (const [name, { statements, rows, bytes }] of Object.entries(await costs(hall, plan))) {
		const before = alone[name] ?? expect.fail(name);
		expect(statements, name).toEqual(before.statements);
		expect(rows, name).toBeLessThanOrEqual(before.rows + endsOf(before));
		// Where more answered, more can be told of an order.
		expect(bytes, name).toBeLessThan(1.2 * before.bytes);
	}
});

test('a page of a council that asked ten times as much takes as many statements, and at most ten times the rows', async () => {
	const all = await costs(busy.hall, busy.plan);
	for (const [name, { statements, rows, bytes }] of Object.entries(all)) {
		const before = alone[name] ?? expect.fail(name);
		expect(statements, name).toEqual(before.statements);
		expect(rows, name).toBeLessThanOrEqual(10 * before.rows);
		expect(bytes, name).toBeLessThanOrEqual(10 * before.bytes);
	}
	// The desk shows the newest few.
	expect(all.desk?.bytes).toBeLessThan(3 * (alone.desk?.bytes ?? 0));
});
