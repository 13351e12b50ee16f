import type { VersionPart } from '#surveys';

type Kind = VersionPart['kind'];
export const part = (
	kind: Kind,
	id: string,
	words: string,
	more: Partial<VersionPart> = {},
): VersionPart => ({
	...{ kind, id, words, priorityId: null, actionId: null, mark: '', details: {} },
	...more,
});
export const under = (priorityId: string) => ({ priorityId });

export const before: VersionPart[] = [
	part('priority', 'home', 'A home that lasts', { mark: '1' }),
	part('priority', 'heard', 'Being heard', { mark: '2' }),
	part('pledge', 'ask', 'We will ask before we move anybody', under('home')),
	part('pledge', 'tell', 'We will tell you who will look after you', under('home')),
	part('pledge', 'siblings', 'You see your brothers and sisters every month', under('home')),
	part('pledge', 'plain', 'Letters are written in plain words and answered within two weeks', under('heard')),
	part('action', 'review', 'Review every move within a week', {
		...under('home'),
		mark: '1.1',
		details: { 'by when': 'March 2026' },
	}),
	part('action', 'publish', 'Publish what was asked and answered', { ...under('heard'), mark: '1.10' }),
	part('measure', 'moves', 'At least 90% of moves reviewed', { ...under('home'), actionId: 'review' }),
];
/** The same document again, with ids of its own. */
export const again = (parts: readonly VersionPart[]): VersionPart[] =>
	parts.map((one) => ({
		...one,
		id: `${one.id}+`,
		priorityId: one.priorityId && `${one.priorityId}+`,
		actionId: one.actionId ? `${one.actionId}+` : null,
	}));
