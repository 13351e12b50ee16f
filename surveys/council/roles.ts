// What somebody is to their council. Workers and admins work at the desk; the board reads; a key-holder is outside the
// council and opens boxes; an owner owes replies, and sees these and nothing else.
import * as v from 'valibot';

export const roles = ['worker', 'board', 'admin', 'key-holder', 'owner'] as const;
export type Role = (typeof roles)[number];

export const Role = v.picklist(roles, 'Choose a role.');

/** Who works at the desk: takes on who asks to be contacted, and says yes as a second person. */
export const isAtDesk = (role: Role): boolean => role === 'worker' || role === 'admin';

/** Who may owe a reply: everybody of the council. A key-holder is outside it. */
export const mayOwn = (role: Role): boolean => role !== 'key-holder';
