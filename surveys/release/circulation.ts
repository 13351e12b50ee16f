// A circulation: whole numbers that flow along arcs, as much into every node as out of it. A table of counts is one:
// from the whole to its groups, from a group to its cells, from the cells to the choices and back to the whole.
// Where an arc breaks its bounds it is mended along a path that breaks no other; where there is no such path, no
// circulation keeps the bounds. (Ford and Fulkerson, Flows in Networks (1962), ch. II.3 and III.11.)

export interface Arc {
	tail: number;
	head: number;
}

/** A circulation and the bounds that it is to keep. By arc, in the order of `arcs`. */
export interface Circulation {
	arcs: readonly Arc[];
	/** For each node the steps that leave it: see `stepsOf`. */
	steps: readonly (readonly number[])[];
	lo: number[];
	hi: number[];
	flow: number[];
}

/** A step is an arc, or its complement (~arc) where the arc is gone backwards, which takes from its flow. */
export function stepsOf(arcs: readonly Arc[]): number[][] {
	const steps: number[][] = [];
	arcs.forEach(({ tail, head }, arc) => {
		(steps[tail] ??= []).push(arc);
		(steps[head] ??= []).push(~arc);
	});
	return steps;
}

const at = (list: readonly number[], arc: number) => list[arc] ?? 0;

const room = ({ lo, hi, flow }: Circulation, step: number) =>
	step >= 0 ? at(hi, step) - at(flow, step) : at(flow, ~step) - at(lo, ~step);

const nodeAfter = ({ arcs }: Circulation, step: number) =>
	(step >= 0 ? arcs[step]?.head : arcs[~step]?.tail) ?? NaN;

/** Mends the flow in place until every arc keeps its bounds; false where no circulation does. */
export function mend(circulation: Circulation): boolean {
	const { arcs, lo, hi, flow } = circulation;
	if (arcs.some((_, arc) => at(lo, arc) > at(hi, arc))) return false;
	for (const arc of arcs.keys()) {
		while (at(flow, arc) < at(lo, arc) || at(flow, arc) > at(hi, arc)) {
			const lack = at(lo, arc) - at(flow, arc);
			const step = lack > 0 ? arc : ~arc;
			const path = wayBack(circulation, step);
			if (!path) return false;
			const needed = lack > 0 ? lack : at(flow, arc) - at(hi, arc);
			const amount = path.reduce((least, one) => Math.min(least, room(circulation, one)), needed);
			for (const one of [step, ...path]) {
				if (one >= 0) flow[one] = at(flow, one) + amount;
				else flow[~one] = at(flow, ~one) - amount;
			}
		}
	}
	return true;
}

/** The fewest steps with room that lead from the end of `step` back to its start, not over its own arc. */
function wayBack(circulation: Circulation, step: number): number[] | null {
	const start = nodeAfter(circulation, step);
	const end = nodeAfter(circulation, ~step);
	const cameBy: (number | undefined)[] = [];
	const reached = [start];
	for (const node of reached) {
		if (node === end) break;
		for (const next of circulation.steps[node] ?? []) {
			const to = nodeAfter(circulation, next);
			if (to === start || cameBy[to] !== undefined || next === step || next === ~step) continue;
			if (room(circulation, next) <= 0) continue;
			cameBy[to] = next;
			reached.push(to);
		}
	}
	const path: number[] = [];
	for (let node = end; node !== start;) {
		const by = cameBy[node];
		if (by === undefined) return null;
		path.push(by);
		node = nodeAfter(circulation, ~by);
	}
	return path;
}
