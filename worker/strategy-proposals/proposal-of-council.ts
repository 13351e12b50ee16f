import { proposalOfCouncil, saveProposal as save } from '#db';
import type { Act, StrategyReview } from '#surveys';
import type { KnownHeading } from '#surveys/review';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A reading of the person's council. Another council's is not found. */
export const showProposal = async ({ db }: World, { councilId }: Person, id: string) =>
	found(await proposalOfCouncil(db, councilId, id));

/** Saves a review as seen at `version`, with what was said of a heading in it; returns the next version. */
export async function saveProposal(
	world: World,
	person: Person,
	seen: { id: string; version: number; content: StrategyReview },
	said: KnownHeading | null = null,
): Promise<number> {
	const act: Act = said
		? { kind: 'heading-learned', thing: null, name: said.printed }
		: { kind: 'proposal-saved', thing: seen.id };
	const db = acting(world, person, act);
	return (await save(db, person.councilId, seen, said)) ?? (await refuseChange(world, person, seen.id));
}

/** Why nothing was changed: it is not there, or somebody else saved first. */
export async function refuseChange(world: World, person: Person, id: string): Promise<never> {
	await showProposal(world, person, id);
	return refuse('wrong-state', [
		{
			field: 'version',
			message: 'This was changed in another window, or by somebody else, since you opened it here.',
		},
	]);
}
