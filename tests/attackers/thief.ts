// A thief who holds whatever a database ever showed, and pairs people with answers by putting both in order.

/** One row that the thief sees, with everything about it that could have an order. `truth` is for keeping score only. */
export interface Seen {
	truth: string;
	traits: Record<string, string | number>;
}

/** One survey: those who were asked, and what was answered. */
export interface View {
	people: Seen[];
	answers: Seen[];
}

const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);

const inOrderOf = (rows: Seen[], trait: string) =>
	rows.toSorted((one, other) => compare(one.traits[trait] ?? '', other.traits[trait] ?? ''));

/** How many are paired rightly when both are put in the order of these traits. */
function hitsBy({ people, answers }: View, person: string, answer: string, backwards: boolean): number {
	const guesses = inOrderOf(answers, answer);
	if (backwards) guesses.reverse();
	return inOrderOf(people, person).filter(({ truth }, rank) => truth === guesses[rank]?.truth).length;
}

/** How many rows of an answer hold a value that one person's rows hold and nobody else's. */
const hitsBySharing = ({ people, answers }: View): number =>
	people.filter(({ truth, traits }) => {
		const mine = new Set(Object.values(traits).filter((value) => String(value).length > 5));
		const sharing = answers.filter((answer) => Object.values(answer.traits).some((value) => mine.has(value)));
		return sharing.length === 1 && sharing[0]?.truth === truth;
	}).length;

/** The best that any one way of pairing does over all surveys, and how many ways were tried. */
export function bestAttack(views: View[]): { hits: number; way: string; ways: number } {
	const names = (rows: Seen[] | undefined) => Object.keys(rows?.[0]?.traits ?? {});
	const sum = (hits: (view: View) => number) => views.reduce((all, view) => all + hits(view), 0);
	const tried = [{ way: 'a value in both', hits: sum(hitsBySharing) }];
	for (const person of names(views[0]?.people))
		for (const answer of names(views[0]?.answers))
			for (const backwards of [false, true])
				tried.push({
					way: `${person} – ${answer}${backwards ? ', backwards' : ''}`,
					hits: sum((view) => hitsBy(view, person, answer, backwards)),
				});
	const [best] = tried.toSorted((one, other) => other.hits - one.hits);
	return { hits: best?.hits ?? 0, way: best?.way ?? '', ways: tried.length };
}
