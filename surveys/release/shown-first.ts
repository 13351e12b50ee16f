// Where the first choice stood in the list that each phone drew: does it matter where an option is offered? It is told of
// everybody only, from 30 answers, as a question in which everybody picks one place, by the same steps. How many saw a
// drawn list is not told. (docs/decisions/0016)
import { rangeOf } from './range.ts';
import type { Shown } from './result.ts';
import { evenSteps, stepOf } from './steps.ts';

const fewest = 30;

/** Nothing where fewer than thirty saw a list that was drawn. */
export function shownFirstIn(shownAt: readonly number[]): Pick<Shown, 'shownFirst'> {
	const seen = shownAt.reduce((sum, count) => sum + count, 0);
	if (seen < fewest) return {};
	const steps = evenSteps(seen);
	return { shownFirst: shownAt.map((count) => rangeOf(stepOf(count, steps, seen), seen)) };
}
