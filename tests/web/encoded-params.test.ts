// Whatever stands where an id is expected, a call of a page reaches the route that it names, or none.
import { Hono } from 'hono';
import { hc } from 'hono/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodingParams } from '../../web/src/lib/encoded-params.ts';

/** Answers with the parameter that the route was given. */
const echo = new Hono()
	.get('/api/surveys/:id', (c) => c.json({ route: 'survey', id: c.req.param('id') }))
	.get('/api/surveys', (c) => c.json({ route: 'surveys', id: '' }))
	.get('/api/people', (c) => c.json({ route: 'people', id: '' }));
const bare = hc<typeof echo>('http://heard.test', {
	fetch: async (...asked: ConstructorParameters<typeof Request>) => await echo.request(new Request(...asked)),
});
const { api } = encodingParams(bare);
const reached = async (id: string) => await (await api.surveys[':id'].$get({ param: { id } })).json();

const nasty = [
	'../people',
	'..%2Fpeople',
	'a/../../people',
	'x?y=1',
	'x#y',
	'%2e%2e',
	'a b',
	'ä',
	'\\..\\people',
];

test.each(nasty)('%s is the id and nothing more', async (id) => {
	expect(await reached(id)).toEqual({ route: 'survey', id });
});

test.each(['', '.', '..'])('“%s” is no id, and leads to no other route', async (id) => {
	expect((await reached(id)).route).toBe('survey');
});

test('a client that encodes nothing is led elsewhere', async () => {
	const elsewhere = await bare.api.surveys[':id'].$get({ param: { id: '../people' } });
	expect((await elsewhere.json()).route).toBe('people');
});

test('any text leads to the route that was named', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (id) => {
			expect((await reached(id)).route).toBe('survey');
		}),
	);
});
