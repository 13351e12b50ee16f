// A stand-in for a council's identity provider (OpenID Connect), so that a council's own sign-in can be set up and used on a
// developer's machine. It asks for no password: it says that whoever comes is the address that was given as the client id.
import {
	Events,
	OAuth2Server,
	type MutableToken,
	type TokenRequestIncomingMessage,
} from 'oauth2-mock-server';

/** Under this path of Heard's own address. */
export const providerPath = '/provider';

export interface CouncilProvider {
	/** From here on it answers at this origin. */
	standAt: (origin: string) => void;
	fetch: (request: Request) => Promise<Response>;
	stop: () => Promise<void>;
}

export async function councilProvider(): Promise<CouncilProvider> {
	const server = new OAuth2Server();
	await server.issuer.keys.generate('RS256');
	await server.start(0, '127.0.0.1');
	const { port } = server.address();
	server.service.on(
		Events.BeforeTokenSigning,
		({ payload }: MutableToken, { body }: TokenRequestIncomingMessage) =>
			Object.assign(payload, { email: body.client_id, email_verified: true }),
	);
	return {
		standAt: (origin) => {
			server.issuer.url = `${origin}${providerPath}`;
		},
		fetch: async (request) => {
			const { pathname, search } = new URL(request.url);
			const body = request.method === 'POST' ? { body: await request.text() } : {};
			return await fetch(`http://127.0.0.1:${port}${pathname.slice(providerPath.length)}${search}`, {
				method: request.method,
				headers: { 'Content-Type': request.headers.get('Content-Type') ?? 'text/plain' },
				redirect: 'manual',
				...body,
			});
		},
		stop: () => server.stop(),
	};
}
