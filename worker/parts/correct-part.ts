import { changesOfPart, correctPart as correct } from '#db';
import { contentOfPart, type ActKind, type Link, type Part, type PartContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { mustNameNobody } from './look-over-part.ts';
import { mustBeInUse, partHere } from './part-here.ts';

/** What a part is to say, and what it said when somebody began to change it. */
export interface Correction {
	seen: PartContent;
	content: PartContent;
}

/** Puts a part right. Its id, links, replies and figures stay; what it said before is kept. */
export async function correctPart(world: World, person: Person, at: Link, correction: Correction) {
	await change(world, person, at, { ...correction, act: 'part-corrected' });
}

/** Puts the words back that stood there before one change. */
export async function putPartBack(
	world: World,
	person: Person,
	at: Link,
	{ number, seen }: { number: number; seen: PartContent },
) {
	const changes = await changesOfPart(world.db, person.councilId, at.id);
	const before = found(changes.find((one) => one.number === number)?.before);
	await change(world, person, at, { seen, content: before, act: 'part-put-back' });
}

async function change(
	world: World,
	person: Person,
	at: Link,
	{ seen, content, act }: Correction & { act: ActKind },
): Promise<void> {
	const { strategy, standing, part, isOut } = await partHere(world, person, at);
	mustBeInUse(strategy);
	if (content.kind !== at.kind || seen.kind !== at.kind) refuse('invalid');
	if (isOut) refuse('wrong-state', [{ field: '', message: 'It was taken out. Put it in again first.' }]);
	if (isSame(seen, content) && isSame(contentOfPart(part), content)) return;
	mustStandUnder(standing, content);
	await mustNameNobody(world, person, content);
	const { councilId } = person;
	const changed = await correct(
		acting(world, person, { kind: act, thing: at.id, name: content.wording }),
		{ ...at, councilId },
		{ before: seen, after: content },
		{ on: world.today, by: person.id, newId: world.newId },
	);
	if (!changed)
		refuse('wrong-state', [
			{
				field: '',
				message:
					'Somebody else changed this while you were writing. Nothing is saved yet: what you typed is below, and beside it stands how it is now. Save again to put yours in its place.',
			},
		]);
}

const isSame = (one: PartContent, other: PartContent) => JSON.stringify(one) === JSON.stringify(other);

/** The heading that was chosen stands in the same strategy. */
export function mustStandUnder(standing: readonly Part[], content: PartContent): void {
	if (content.kind === 'priority' || content.under === null) return;
	if (!standing.some(({ kind, id }) => kind === 'priority' && id === content.under))
		refuse('invalid', [{ field: 'under', message: 'This heading is no longer there. Choose another one.' }]);
}
