import type { Link } from '#surveys';

/** A part of the council's strategy, by its slug. */
export type Ref = `${Link['kind']}/${string}`;
