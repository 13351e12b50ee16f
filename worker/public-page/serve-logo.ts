import { logoOf } from '#db';
import { logoFile } from '#surveys';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * A council's logo, for whoever knows the council's address. It is kept by no cache: on a shared phone it would tell that somebody
 * read the council's page.
 */
export async function serveLogo({ db }: World, slug: string): Promise<Response> {
	const { bytes, contentType } = found(logoFile(found(await logoOf(db, slug))));
	return new Response(bytes, {
		headers: {
			'Cache-Control': 'no-store',
			'Content-Type': contentType,
			'X-Content-Type-Options': 'nosniff',
		},
	});
}
