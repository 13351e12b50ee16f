// Whatever a document was read as and somebody put in stands on the board's pages, under its heading or under none.
import { expect, test } from 'vitest';
import { strategies } from '#db/schema/index.ts';
import { lookedThrough, putIn, save, show } from '#support/reading-desk.ts';
import { smallStrategy } from '#support/small-strategy.ts';
import { townHall } from '#support/town-hall.ts';
import { eq } from 'drizzle-orm';
import { otherham } from '../surveys/strategy/otherham.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
interface Listed {
	pledges: { id: string }[];
	actions: { id: string }[];
	measures: { id: string }[];
}

/** Measures in a table that says nothing of the headings, as a needs assessment or a scorecard prints them. */
const scorecard = `# Otherham Children in Care Strategy 2025 to 2028

## Priority 1: A home that lasts

We will:

- Ask before we move anybody

## How we will know

| Measure | Target |
| --- | --- |
| Children who live within 20 miles of home | 80% |
| Children with three or more moves in a year | Less than 10% |
| Health checks done in time | 95% |
`;

async function putThrough(hall: Hall, text: string) {
	const { id } = (await hall.call('worker', 'POST', '/strategy-proposals', { name: 'plan.md', text })).json;
	const { version, content } = await show(hall, id);
	const through = lookedThrough(content);
	await save(hall, id, version, {
		...through,
		head: { ...through.head, title: 'Plan', periodFrom: '2025', periodTo: '2028' },
	});
	const put = await putIn(hall, id, version + 1);
	expect(put.status, JSON.stringify(put.json)).toBeLessThan(300);
}

async function partsAndPages(hall: Hall) {
	const [{ slug = '', id = '' } = {}] = await hall.db
		.select()
		.from(strategies)
		.where(eq(strategies.councilId, hall.councilId));
	const { parts } = (await hall.call('worker', 'GET', `/strategies/${id}`)).json;
	const see = async (path: string) =>
		(await hall.call('board', 'GET', `/board/${hall.slug}/${slug}${path}`)).json;
	const overview = await see('');
	const pages: Listed[] = [await see('/no-heading')];
	for (const heading of overview.priorities) pages.push(await see(`/priorities/${heading.id}`));
	const listed = pages.flatMap(({ pledges, actions, measures }) =>
		[...pledges, ...actions, ...measures].map((one) => one.id),
	);
	return {
		own: parts
			.filter(({ kind }: { kind: string }) => kind !== 'priority')
			.map((one: { id: string }) => one.id),
		listed: new Set(listed),
		overview,
		loose: pages[0],
	};
}

test.each([
	['a small strategy', smallStrategy],
	['a whole document', otherham],
	['a scorecard', scorecard],
])('every part of %s stands on a page', async (_, text) => {
	const hall = await townHall();
	await putThrough(hall, text);
	const { own, listed, overview, loose } = await partsAndPages(hall);
	expect(own.length).toBeGreaterThan(0);
	expect(own.filter((id: string) => !listed.has(id))).toEqual([]);
	const { pledges, actions, measures } = loose ?? { pledges: [], actions: [], measures: [] };
	const number = { pledge: pledges.length, action: actions.length, measure: measures.length };
	expect(overview.onTheirOwn?.number ?? { pledge: 0, action: 0, measure: 0 }).toEqual(number);
});

test('what stands under no heading is counted, and read with its figures', async () => {
	const hall = await townHall();
	await putThrough(hall, scorecard);
	const { overview, loose } = await partsAndPages(hall);
	expect(overview.onTheirOwn.number).toMatchObject({ measure: 3 });
	expect(loose?.measures).toMatchObject([
		{ wording: 'Children who live within 20 miles of home' },
		{ wording: 'Children with three or more moves in a year' },
		{ wording: 'Health checks done in time' },
	]);
});
