import { partsOfStrategy, publishedElsewhere, strategyOnBoard } from '#db';
import { nameOf, partsOfKind, principles } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import type { OnBoard } from './gather-evidence.ts';

/** For each corporate parenting principle this strategy's priorities, and what other councils' public pages tell of theirs. */
export async function showPrinciples({ db }: World, person: Person, address: OnBoard) {
	if (address.council !== person.councilSlug) refuse('not-found');
	const { council, strategy } = found(await strategyOnBoard(db, person.councilId, address.strategy));
	const [parts, elsewhere] = await Promise.all([
		partsOfStrategy(db, person.councilId, strategy.id),
		publishedElsewhere(db, person.councilId),
	]);
	const headings = partsOfKind(parts, 'priority');
	return {
		council,
		strategy: { slug: strategy.slug, title: strategy.title, status: strategy.status },
		principles: principles.map((principle) => ({
			...principle,
			here: headings.filter((heading) => heading.principles.includes(principle.number)).map(nameOf),
			elsewhere: elsewhere
				.filter((one) => one.principle === principle.number)
				.map(({ principle: _, ...published }) => published),
		})),
		unplaced: headings.filter((heading) => heading.principles.length === 0).map(nameOf),
	};
}
