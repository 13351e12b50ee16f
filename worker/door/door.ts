import type { Role } from '#surveys';
import type { Bindings, World } from '../world.ts';

/** Someone signed in, and the council they belong to. Every staff query is scoped by `councilId`. */
export interface Person {
	id: string;
	councilId: string;
	councilSlug: string;
	name: string;
	email: string;
	role: Role;
}

/** What every handler finds in its context. `person` is there on routes that `access` opens to staff only. */
export interface Door {
	Bindings: Bindings;
	Variables: { world: World; requestId: string; person: Person };
}
