import { partsOfStrategy, publishedElsewhere, strategyOnBoard } from '#db';
import { principles } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import type { OnBoard } from './gather-evidence.ts';
import { namePart } from './name-part.ts';

/** For each corporate parenting principle this strategy's priorities, and what other councils' public pages tell of theirs. */
export async function showPrinciples({ db }: World, person: Person, address: OnBoard) {
	if (address.council !== person.councilSlug) refuse('not-found');
	const { council, strategy } = found(await strategyOnBoard(db, person.councilId, address.strategy));
	const [parts, elsewhere] = await Promise.all([
		partsOfStrategy(db, strategy.id),
		publishedElsewhere(db, person.councilId),
	]);
	const headings = parts.filter(({ kind }) => kind === 'priority');
	const serves = (linked: string, number: number) => (JSON.parse(linked) as number[]).includes(number);
	return {
		council,
		strategy: { slug: strategy.slug, title: strategy.title, status: strategy.status },
		principles: principles.map((principle) => ({
			...principle,
			here: headings.filter(({ linked }) => serves(linked, principle.number)).map(namePart),
			elsewhere: elsewhere
				.filter((one) => one.principle === principle.number)
				.map(({ principle: _, ...published }) => published),
		})),
		unplaced: headings.filter(({ linked }) => linked === '[]').map(namePart),
	};
}
