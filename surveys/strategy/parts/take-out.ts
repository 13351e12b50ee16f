// A part is taken out of its strategy with a reason, and comes back with one press, whenever that is. Its page stays, with the
// reason, the day and all that was said and replied. It cannot be used to hide anything: while a late reply is about a part,
// or of a heading any reply that young people were not told, it stays; so does a heading under which something stands.
import { done, refused, type Outcome } from '../../problem.ts';

const stays = (message: string) => refused('wrong-state', [{ field: 'why', message }]);

/** `under`: so many parts stand under it; `owed`: so many replies about it would be out of sight while somebody waits for them. */
export function mayTakeOut({ under, owed }: { under: number; owed: number }): Outcome<true> {
	if (under > 0)
		return stays(
			`${under === 1 ? 'One thing stands' : `${under} things stand`} under this heading. Put it under another one first.`,
		);
	if (owed > 0)
		return stays(
			`Young people still wait for ${owed === 1 ? 'one reply' : `${owed} replies`} about it. Answer first, or say in the reply what else it is about.`,
		);
	return done(true);
}
