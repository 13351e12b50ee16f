import { londonTime } from '#surveys';
import { roleNames } from '$lib/desk/role-names';
import { askedOfLog } from '$lib/desk/lists/asked-of';
import { loaded } from '$lib/server/load';
import { csvAnswer } from '$lib/results/csv';
import type { RequestHandler } from './$types';

const nameOfRole = (role: string) =>
	Object.entries(roleNames).find(([code]) => code === role)?.[1].name ?? role;

/** The log as it is narrowed down, with the mark of each line. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const narrowed = askedOfLog(url);
	const rows: (string | number)[][] = [];
	for (let under = narrowed.under; ;) {
		const { lines, next } = await loaded(locals.api.api.acts.$get({ query: { ...narrowed, under } }));
		for (const { number, at, person, role, words, other, hash } of lines)
			rows.push([
				...[number, londonTime(at).replace('T', ' '), person.name, nameOfRole(role)],
				...[words, other ?? '', hash],
			]);
		if (next === null) break;
		under = String(next);
	}
	const head = ['Line', 'When', 'Who', 'Role', 'What', 'Second person', 'Mark'];
	return csvAnswer('log', [head, ...rows]);
};
