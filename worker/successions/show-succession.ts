import { whatHangsOn } from '#db';
import { checkSuccession, fatesOf, type VersionPart } from '#surveys';
import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';
import { findSuccession } from './gather-versions.ts';

/** Two versions side by side: each part of the one before, what is proposed or said that it became, and what hangs on it. */
export async function showSuccession(world: World, person: Person, id: string) {
	const [{ succession, before, after }, hanging] = await Promise.all([
		findSuccession(world, person, id),
		whatHangsOn(world.db, person.councilId),
	]);
	const { items } = succession.content;
	const olds = new Map(before.parts.map((part) => [part.id, part]));
	const fates = new Map(fatesOf(before.parts, after.parts, items).map((one) => [one.from, one]));
	const taken = new Set(items.flatMap(({ to }) => to));
	const { parts: _was, ...beforeHead } = before;
	const { parts: _is, ...afterHead } = after;
	return {
		id,
		version: succession.version,
		acceptedOn: succession.acceptedOn,
		before: beforeHead,
		after: afterHead,
		items: items.flatMap(({ from, to, kind, doubts, near, state }) => {
			const part = olds.get(from);
			const fate = fates.get(from);
			const hangs = hanging.find((one) => one.id === from);
			return part && fate
				? [
						{
							...{ kind, doubts, near, state, to },
							part: named(part),
							fate: fate.fate,
							differences: fate.differences,
							hangs: { questions: hangs?.questions ?? 0, replies: hangs?.replies ?? 0 },
						},
					]
				: [];
		}),
		/** Everything of the new version, to choose from; `isNew`: nothing became it so far. */
		now: after.parts.map((part) => ({ kind: part.kind, ...named(part), isNew: !taken.has(part.id) })),
		left: checkSuccession(succession.content),
	};
}

const named = ({ id, mark, words }: VersionPart) => ({ id, mark, words });
