// A version of a strategy that takes the place of another, as a worker says what became of each part. One document under a
// version number, as a review is; nothing follows before the whole is accepted.
import * as v from 'valibot';
import type { FieldProblem } from '../../problem.ts';
import { Id } from '../../words/id.ts';
import { linkKinds } from '../link.ts';
import { matchVersions } from './match-versions.ts';
import type { VersionPart } from './version-part.ts';

export const mostBecame = 20;

export interface SuccessionItem {
	kind: (typeof linkKinds)[number];
	from: string;
	to: string[];
	doubts: string[];
	near: string[];
	state: 'open' | 'confirmed';
}

export interface Succession {
	format: 'heard versions 1';
	items: SuccessionItem[];
}

/** What a worker says: about one part, or about all of which nothing is doubtful. */
export const SuccessionAnswer = v.variant('verb', [
	v.strictObject({
		verb: v.literal('became'),
		from: Id,
		/** None: it went. */
		to: v.pipe(v.array(Id), v.maxLength(mostBecame, `Choose at most ${mostBecame}.`)),
	}),
	v.strictObject({ verb: v.literal('reopen'), from: Id }),
	v.strictObject({ verb: v.literal('confirm-sure'), kind: v.picklist(linkKinds) }),
	/** Everything of this kind went: the new version has none. */
	v.strictObject({ verb: v.literal('all-went'), kind: v.picklist(linkKinds) }),
]);
export type SuccessionAnswer = v.InferOutput<typeof SuccessionAnswer>;

/** `hangsOn`: parts that something was asked, said or replied about. They never go unseen. */
export function startSuccession(
	before: readonly VersionPart[],
	after: readonly VersionPart[],
	hangsOn: ReadonlySet<string>,
): Succession {
	const items = matchVersions(before, after).map(({ doubts, ...match }) => ({
		...match,
		doubts:
			match.to.length === 0 && hangsOn.has(match.from)
				? [...doubts, 'Something was asked or answered about it, and would stay with the version before.']
				: doubts,
		state: 'open' as const,
	}));
	return { format: 'heard versions 1', items };
}

/** The succession with an answer taken in; null where it is about nothing that is there. */
export function answerSuccession(
	{ format, items }: Succession,
	answer: SuccessionAnswer,
	after: readonly Pick<VersionPart, 'id' | 'kind'>[],
): Succession | null {
	const there = new Map(after.map(({ id, kind }) => [id, kind]));
	const put = (which: (one: SuccessionItem) => boolean, change: Partial<SuccessionItem>) =>
		items.some(which)
			? { format, items: items.map((one) => (which(one) ? { ...one, ...change } : one)) }
			: null;
	switch (answer.verb) {
		case 'became': {
			const to = [...new Set(answer.to)];
			const fits = (one: SuccessionItem) => to.every((id) => there.get(id) === one.kind);
			return put((one) => one.from === answer.from && fits(one), { to, state: 'confirmed' });
		}
		case 'reopen':
			return put(({ from }) => from === answer.from, { state: 'open' });
		case 'confirm-sure':
			return put((one) => one.kind === answer.kind && one.state === 'open' && one.doubts.length === 0, {
				state: 'confirmed',
			});
		case 'all-went':
			if (after.some(({ kind }) => kind === answer.kind)) return null;
			return put((one) => one.kind === answer.kind && one.state === 'open', { to: [], state: 'confirmed' });
	}
}

/** Why it cannot be accepted yet. */
export function checkSuccession({ items }: Succession): FieldProblem[] {
	const open = items.filter(({ state }) => state === 'open').length;
	const message = `${open} ${open === 1 ? 'part is' : 'parts are'} still to be looked at.`;
	return open > 0 ? [{ field: 'items', message }] : [];
}
