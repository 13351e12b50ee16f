// The count of best and worst in rounds (rounds.ts): how many young people picked an option as best in at least one of its
// rounds, less how many picked it as worst in at least one. People are counted and not picks, so that each option is one
// yes or no for each person, twice, and can be released and audited like any question with many answers.
//
// The order is worked out from the ranges that are told, so it can tell nothing new: best less worst is a range too, and an
// option stands on a lower place where that range lies wholly under the one of the first on the place above. What is no
// further apart shares its place. Of few ballots no places are told: an option is high where more people must have picked
// it as best than as worst, low where fewer must have, and else in the middle.
// (Best minus worst: J. J. Louviere, T. N. Flynn and A. A. J. Marley, Best-Worst Scaling (2015), ch. 2.)

/** What one young person picked in one round; null where they did not mind. */
export interface RoundPicks {
	best: string | null;
	worst: string | null;
}

/** The options that were picked in any round, each once. */
export const pickedIn = (rounds: readonly RoundPicks[]) => ({
	best: [...new Set(rounds.flatMap(({ best }) => best ?? []))],
	worst: [...new Set(rounds.flatMap(({ worst }) => worst ?? []))],
});

interface Told {
	choice: string;
	from: number;
	to: number;
}

/** An option with the least and the most that best less worst can be, in percentage points. */
export type Net = Told;

/** Best less worst, in the order offered. */
export const netsOf = (best: readonly Told[], worst: readonly Told[]): Net[] =>
	best.map(({ choice, from, to }) => {
		const least = worst.find((one) => one.choice === choice);
		return { choice, from: from - (least?.to ?? 0), to: to - (least?.from ?? 0) };
	});

interface Tier {
	/** In the order offered. */
	options: string[];
	/** The places that they hold together. */
	best: number;
	worst: number;
	level: 'high' | 'middle' | 'low' | null;
}

/** The order that these give, best first: by places, or of few ballots by levels. */
export function tiersByNet(nets: readonly Net[], few: boolean): Tier[] {
	const sorted = [...nets].sort((a, b) => b.from + b.to - (a.from + a.to));
	const blocks = few ? levelsOf(sorted) : placesOf(sorted);
	let before = 0;
	return blocks.map(({ level, own }) => {
		const best = before + 1;
		before += own.length;
		const options = nets.flatMap((net) => (own.includes(net) ? [net.choice] : []));
		return { options, best, worst: before, level };
	});
}

type Block = { level: Tier['level']; own: Net[] };

function placesOf(sorted: readonly Net[]): Block[] {
	const blocks: { level: null; own: [Net, ...Net[]] }[] = [];
	for (const net of sorted) {
		const block = blocks.at(-1);
		if (block && net.to > block.own[0].from) block.own.push(net);
		else blocks.push({ level: null, own: [net] });
	}
	return blocks;
}

const levelOf = ({ from, to }: Net) => (from > 0 ? 'high' : to < 0 ? 'low' : 'middle');

const levelsOf = (sorted: readonly Net[]): Block[] =>
	(['high', 'middle', 'low'] as const)
		.map((level) => ({ level, own: sorted.filter((net) => levelOf(net) === level) }))
		.filter(({ own }) => own.length > 0);
