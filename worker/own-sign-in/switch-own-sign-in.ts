import { hasAnotherAdmin, ownSignInOf, switchOwnSignIn } from '#db';
import type { OwnSignInState } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { wayBack } from './provider.ts';

/** A council's own sign-in for its admins; `another`: it takes another admin to switch it on. */
export async function showProvider(world: World, person: Person) {
	const own = await ownSignInOf(world.db, person.councilId);
	const another =
		own?.savedBy === person.id && (await hasAnotherAdmin(world.db, person.councilId, person.id));
	return { own, another, wayBack: wayBack(world, person.councilId) };
}

/** Switches it. Whoever saved it does not switch it on alone. */
export async function switchProvider(
	world: World,
	person: Person,
	to: Exclude<OwnSignInState, 'untried'>,
): Promise<void> {
	const db = acting(world, person, { kind: `own-sign-in-${to}`, thing: null });
	if (await switchOwnSignIn(db, { councilId: person.councilId, personId: person.id }, to)) return;
	const { own, another } = await showProvider(world, person);
	if (to !== 'on' || own?.state !== 'tried' || !another) return refuse('wrong-state');
	const message = 'You saved this provider. Ask another admin to look at its address and switch it on.';
	return refuse('second-person-needed', [{ field: '', message }]);
}
