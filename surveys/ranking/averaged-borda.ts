// Averaged Borda count. Put every option against every other on every ballot: the one placed higher wins that
// match-up. Options left unplaced share last place: they lose to every placed option and halve the match-ups among
// themselves. An option's score is the share of its match-ups that it won.
// Source: J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781); for partial ballots the averaged form,
// P. Emerson, "The original Borda count and partial voting", Social Choice and Welfare 40 (2013).

export interface BordaScore {
	option: string;
	/** Twice the match-ups won, so that a halved match-up stays a whole number. */
	doublePoints: number;
}

export interface BordaCount {
	ballots: number;
	/** Twice the match-ups that each option took part in. */
	doubleMatchUps: number;
	scores: BordaScore[]; // in the order of `options`
}

/**
 * Counts ballots (each a list of option ids, best first, none twice; empty ballots do not count).
 * All numbers are integers; nothing is rounded and no tie is broken.
 */
export function averagedBorda(
	options: readonly string[],
	ballots: readonly (readonly string[])[],
): BordaCount {
	const rivals = options.length - 1;
	const points = new Map(options.map((option) => [option, 0]));
	const add = (option: string, more: number) => points.set(option, (points.get(option) ?? 0) + more);
	const counted = ballots.filter((order) => order.length > 0);
	for (const order of counted) {
		const placed = new Set(order);
		order.forEach((option, index) => add(option, 2 * (rivals - index)));
		const sharedLast = rivals - placed.size;
		for (const option of options) if (!placed.has(option)) add(option, sharedLast);
	}
	return {
		ballots: counted.length,
		doubleMatchUps: 2 * counted.length * rivals,
		scores: options.map((option) => ({ option, doublePoints: points.get(option) ?? 0 })),
	};
}

export interface Place {
	option: string;
	/** 1 is the top. Options with equal points share a place and the next place is left out (1, 2, 2, 4). */
	place: number;
	joint: boolean;
}

/** The order of a count. A tie is a result: joint options stand in the order in which they were offered. */
export function placesOf({ scores }: BordaCount): Place[] {
	return scores
		.map(({ option, doublePoints }) => ({
			option,
			place: 1 + scores.filter((other) => other.doublePoints > doublePoints).length,
			joint: scores.filter((other) => other.doublePoints === doublePoints).length > 1,
		}))
		.sort((a, b) => a.place - b.place);
}
