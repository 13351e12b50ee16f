import { partsOfStrategy, strategyOnBoard, successionOfCouncil } from '#db';
import type { VersionPart } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

type Part = Awaited<ReturnType<typeof partsOfStrategy>>[number];

/** Both versions of a strategy of the council, with their parts. */
export async function gatherVersions(
	{ db }: World,
	{ councilId }: Person,
	beforeId: string,
	afterId: string,
) {
	const [before, after, was, is] = await Promise.all([
		strategyOnBoard(db, councilId, { id: beforeId }),
		strategyOnBoard(db, councilId, { id: afterId }),
		partsOfStrategy(db, beforeId),
		partsOfStrategy(db, afterId),
	]);
	// A version that prints no young people's words takes none away: those of the one before go on.
	const withYoung = [was, is].every((parts) => parts.some(({ youngWording }) => youngWording));
	return {
		before: { ...found(before).strategy, parts: was.map((part) => versionPart(part, withYoung)) },
		after: { ...found(after).strategy, parts: is.map((part) => versionPart(part, withYoung)) },
	};
}

export async function findSuccession(world: World, person: Person, id: string) {
	const succession = found(await successionOfCouncil(world.db, person.councilId, id));
	return {
		succession,
		...(await gatherVersions(world, person, succession.beforeId, succession.afterId)),
	};
}

function versionPart(part: Part, withYoung: boolean): VersionPart {
	const { kind, id, priorityId, actionId, wording, mark } = part;
	return {
		kind,
		id,
		priorityId,
		actionId,
		words: wording,
		mark: mark ?? '',
		details: detailsOf(part, withYoung),
	};
}

function detailsOf(
	{ kind, who, when, unit, youngWording }: Part,
	withYoung: boolean,
): Record<string, string> {
	switch (kind) {
		case 'priority':
			return withYoung ? { 'in young people’s words': youngWording ?? '' } : {};
		case 'pledge':
			return { 'made by': who ?? '' };
		case 'action':
			return { 'led by': (JSON.parse(who ?? '[]') as string[]).join('; '), 'by when': when ?? '' };
		case 'measure':
			return { target: when ?? '', 'counted in': unit ?? '' };
	}
}
