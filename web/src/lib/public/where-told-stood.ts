// What young people were told, and where something stood that was taken down, in the order in which it was told.

interface Dated {
	id: string;
	toldOn: string;
}

export type ToldOrGone<T, G> = { stands: true; reply: T } | { stands: false; reply: G };

export const whereToldStood = <T extends Dated, G extends Dated>(
	told: readonly T[],
	gone: readonly G[],
): ToldOrGone<T, G>[] =>
	[
		...told.map((reply) => ({ stands: true as const, reply })),
		...gone.map((reply) => ({ stands: false as const, reply })),
	].toSorted(({ reply: a }, { reply: b }) =>
		a.toldOn !== b.toldOn ? (a.toldOn < b.toldOn ? 1 : -1) : a.id < b.id ? -1 : 1,
	);
