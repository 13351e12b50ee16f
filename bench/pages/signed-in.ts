import type { Bench } from './grow.ts';
import { sha256 } from '../../worker/door/hash.ts';

const far = '2999-01-01T00:00:00.000Z';

/** The headers of somebody at the demo's council with this role, signed in past the door. */
export async function signedIn(db: Bench, role: 'worker' | 'board'): Promise<Record<string, string>> {
	const token = `bench-${role}`;
	await db
		.prepare(
			"insert into sessions (token_hash, person_id, expires_at, idle_at) select ?, people.id, ?, ? from people join councils on councils.id = people.council_id where councils.slug = 'warrington' and people.role = ? limit 1",
		)
		.bind(await sha256(token), far, far, role)
		.run();
	return { Cookie: `__Host-heard=${token}` };
}
