import type { Person } from '../door/door.ts';
import type { World } from '../world.ts';

/** Who changes a reply and when, with ids for the lines of its history. */
export const changeBy = ({ now, newId }: World, { id }: Person) => ({ by: id, at: now.toISOString(), newId });
