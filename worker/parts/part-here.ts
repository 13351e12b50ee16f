import { allPartsOfStrategy, strategyOfPart } from '#db';
import type { Link, Part } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A part of one of the council's strategies, standing or taken out, with its strategy and what stands there besides. */
export async function partHere({ db }: World, { councilId }: Person, { kind, id }: Link) {
	const strategy = found(await strategyOfPart(db, councilId, id));
	const { standing, out } = await allPartsOfStrategy(db, councilId, strategy.id);
	const is = (one: Part) => one.id === id && one.kind === kind;
	const part = found(standing.find(is) ?? out.find(is));
	return { strategy, standing, out, part, isOut: out.includes(part) };
}

/** A strategy whose place another one took stays as it was. */
export function mustBeInUse({ status }: { status: string }): void {
	if (status === 'superseded')
		refuse('wrong-state', [
			{
				field: '',
				message: 'Another version took the place of this strategy. It stays as it was: change the new one.',
			},
		]);
}
