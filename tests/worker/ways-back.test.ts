// What can be done at the desk can be put right at the desk: docs/decisions/0062 has every route with its way back.
import { expect, test } from 'vitest';
import { changeNothing, routes } from '#support/walked-routes.ts';
import waysBack from '../../docs/decisions/0062-every-press-has-its-way-back.md?raw';

test('every route by which staff change something has its way back written down, or that there is none', () => {
	const listed = new Set(
		Array.from(waysBack.matchAll(/`((?:POST|PUT|DELETE) [^`]+)`/g), ([, route]) => route ?? ''),
	);
	expect(routes.filter((route) => !listed.has(route) && !changeNothing.includes(route))).toEqual([]);
	expect([...listed].filter((route) => !routes.includes(route))).toEqual([]);
});
