import * as v from 'valibot';
import { filled, line, Role } from '#surveys';
import { Email } from '../sign-in/routes.ts';

/** What an admin writes about somebody. */
export const PersonContent = v.strictObject({
	name: filled(line(80), 'Write their name.'),
	email: Email,
	role: Role,
});
export type PersonContent = v.InferOutput<typeof PersonContent>;
