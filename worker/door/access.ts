import { createMiddleware } from 'hono/factory';
import { bodyLimit } from 'hono/body-limit';
import { mayOwn, roles as roleList } from '#surveys';
import { whoIsIt } from '../sign-in/who-is-it.ts';
import type { Door, Person } from './door.ts';
import { refuse } from './refusal.ts';

/**
 * Who may use a route. `anyone`: no one is asked who they are. `signed-in`: whoever is signed in. `staff`: those of the
 * council. `worker` and `admin`: those roles (an admin may do what a worker may). `key-holder`: those who hold keys of
 * boxes, and nobody else: they can do nothing of the staff's, and the staff nothing of theirs. `provider`: a machine that shows its own token, checked by the route.
 */
export type Access =
	'anyone' | 'signed-in' | 'staff' | 'owes' | 'worker' | 'admin' | 'key-holder' | 'provider';

const roles: Record<Exclude<Access, 'anyone' | 'provider'>, Person['role'][]> = {
	'signed-in': ['worker', 'board', 'admin', 'key-holder', 'owner'],
	staff: ['worker', 'board', 'admin'],
	owes: roleList.filter(mayOwn),
	worker: ['worker', 'admin'],
	admin: ['admin'],
	'key-holder': ['key-holder'],
};

/** Every route declares its access with this; tests/worker/routes.test.ts walks all routes and finds the undeclared. */
export const access = (who: Access) =>
	Object.assign(
		createMiddleware<Door>(async (c, next) => {
			if (who !== 'anyone' && who !== 'provider') {
				const person = (await whoIsIt(c)) ?? refuse('signed-out');
				if (!roles[who].includes(person.role)) refuse('not-allowed');
				c.set('person', person);
			}
			await next();
		}),
		{ access: who },
	);

const tooLarge = () => refuse('too-large');

/** 16 kB holds a sealed ballot; nothing that a young person sends is larger. */
export const smallBody = bodyLimit({ maxSize: 16 * 1024, onError: tooLarge });

/** 24 MB hold all slips of a box of 5,000 ballots, or of 2,500 that are each as long as a ballot can be. */
export const boxBody = bodyLimit({ maxSize: 24 * 1024 * 1024, onError: tooLarge });

/** 1 MB holds a pasted list of several thousand phone numbers. */
export const largeBody = bodyLimit({ maxSize: 1024 * 1024, onError: tooLarge });
