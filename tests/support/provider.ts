// A council's identity provider, as far as an authorization code goes: real keys and tokens, and a lie where one is asked for.
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { sha256 } from '#worker/door/hash.ts';

/** What the next token says, over what it ought to. */
export interface Lie {
	claims?: JWTPayload;
	/** Signed with a key that the provider does not own. */
	forged?: boolean;
}

interface Known {
	clientId: string;
	nonce: string;
	challenge: string;
}

const { privateKey, publicKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');

/** `issuer`: its address. `secret`: what a client must show. Its clock is told. */
export function provider(
	issuer: string,
	{ secret = 'client-secret', now }: { secret?: string; now: () => Date },
) {
	const codes = new Map<string, Known>();
	const state = { down: false, endless: false, asked: 0, lie: {} as Lie, email: '' };

	const token = async ({ clientId, nonce }: Known) => {
		const at = Math.floor(now().getTime() / 1000);
		const claims = { iss: issuer, aud: clientId, sub: 'somebody', nonce, iat: at, exp: at + 300 };
		const said = { email: state.email, email_verified: true };
		return await new SignJWT({ ...claims, ...said, ...state.lie.claims })
			.setProtectedHeader({ alg: 'RS256', kid: 'one' })
			.sign(state.lie.forged ? stranger.privateKey : privateKey);
	};

	async function exchange(form: URLSearchParams): Promise<Response> {
		const known = codes.get(form.get('code') ?? '');
		codes.delete(form.get('code') ?? '');
		const proven = known && (await sha256(form.get('code_verifier') ?? '')) === known.challenge;
		if (form.get('client_secret') !== secret || !proven)
			return Response.json({ error: 'invalid_grant' }, { status: 400 });
		return Response.json({ access_token: 'x', token_type: 'Bearer', id_token: await token(known) });
	}

	/** Answers what Heard asks of it. */
	async function fetch(request: Request): Promise<Response> {
		if (state.down) return new Response('Down for maintenance.', { status: 503 });
		const path = request.url.slice(issuer.length);
		state.asked++;
		if (state.endless)
			return new Response(
				new ReadableStream({ pull: (out) => out.enqueue(new TextEncoder().encode(' '.repeat(10_000))) }),
			);
		if (path === '/.well-known/openid-configuration')
			return Response.json({
				issuer,
				authorization_endpoint: `${issuer}/authorize`,
				token_endpoint: `${issuer}/token`,
				jwks_uri: `${issuer}/jwks`,
				code_challenge_methods_supported: ['S256'],
			});
		if (path === '/jwks')
			return Response.json({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] });
		if (path === '/token')
			return await exchange(new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer())));
		return new Response(null, { status: 404 });
	}

	/** Somebody proves there who they are: the query with which they are sent back. */
	function authorize(to: string, change: Record<string, string> = {}): string {
		const { searchParams } = new URL(to);
		const code = crypto.randomUUID();
		codes.set(code, {
			clientId: searchParams.get('client_id') ?? '',
			nonce: searchParams.get('nonce') ?? '',
			challenge: searchParams.get('code_challenge') ?? '',
		});
		return `?${new URLSearchParams({ code, state: searchParams.get('state') ?? '', ...change })}`;
	}

	return { state, fetch, authorize, issuer, secret };
}
