// How people are asked, and by which route that is.

export const sendingKinds = ['invitation', 'reminder', 'cards'] as const;

/** Texts with a code each; texts without any; or printed cards with a code each. */
export type SendingKind = (typeof sendingKinds)[number];

const routeOf: Record<SendingKind, string | null> = {
	invitation: 'text message',
	reminder: null,
	cards: 'printed card',
};

/** By which routes people were asked, in words and in the order of `sendingKinds`. A reminder asks nobody anew. */
export const routesOf = (kinds: readonly SendingKind[]): string[] =>
	sendingKinds.filter((kind) => kinds.includes(kind)).flatMap((kind) => routeOf[kind] ?? []);
