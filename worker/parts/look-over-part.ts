import { lookOver, whatStops, type PartContent } from '#surveys';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';

/** A heading stands on the public page and beside other councils' promises: it names nobody. */
export async function mustNameNobody(world: World, person: Person, content: PartContent): Promise<void> {
	if (content.kind !== 'priority') return;
	const looking = await lookingOf(world, person);
	const texts = { wording: content.wording, youngWording: content.youngWording };
	const stops = whatStops(
		Object.entries(texts).flatMap(([field, text]) => lookOver({ field, text, whose: 'ours' }, looking)),
	);
	if (stops.length > 0) refuse('not-for-everybody', stops);
}
