// A council's provider, by OpenID Connect: authorization code with PKCE, state and nonce (RFC 9700). All that a token must
// say is checked by openid-client, with the token's signature.
import {
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	clockSkew,
	customFetch,
	discovery,
	enableNonRepudiationChecks,
	type Configuration,
} from 'openid-client';
import type { OwnSignIn } from '#surveys';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { clientSecretOf } from './client-secret.ts';

/** Seconds that one question to a provider may take. */
const patience = 10;

/** What one attempt is known by, from the press until the way back. It is in the browser's cookie and nowhere else. */
export interface Secrets {
	state: string;
	nonce: string;
	verifier: string;
}

/**
 * Where a council's provider sends people back to: an address for each. So what one council's provider says is never taken for
 * what another's said, even where that one sends people on to the other (RFC 9700, 4.4).
 */
export const wayBack = ({ settings }: Pick<World, 'settings'>, councilId: string) =>
	`${settings.ORIGIN}/sign-in/council/${councilId}/back`;

/** Asks a provider how it is spoken to. Refuses where it does not answer, or says that it is another. */
async function knownProvider(world: World, own: OwnSignIn & { councilId: string }): Promise<Configuration> {
	try {
		const secret = await clientSecretOf(world, own.councilId);
		return await discovery(
			new URL(own.issuer),
			own.clientId,
			{
				client_secret: secret ?? '',
				// The clock is the world's, not the machine's.
				[clockSkew]: Math.round((world.now.getTime() - Date.now()) / 1000),
			},
			undefined,
			{
				// What it answers with is the standard's own type of a request.
				[customFetch]: (url, options) => world.fetch(url, options as RequestInit),
				timeout: patience,
				execute: [
					enableNonRepudiationChecks,
					...(own.issuer.startsWith('http:') ? [allowInsecureRequests] : []),
				],
			},
		);
	} catch {
		return refuse('provider-down');
	}
}

/** Where a person is sent to prove who they are. */
export async function addressOfProvider(
	world: World,
	own: OwnSignIn & { councilId: string },
	{ state, nonce, verifier }: Secrets,
): Promise<string> {
	const provider = await knownProvider(world, own);
	const to = buildAuthorizationUrl(provider, {
		redirect_uri: wayBack(world, own.councilId),
		scope: 'openid email',
		code_challenge: await calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		state,
		nonce,
	});
	return to.href;
}

/** What the provider says of whoever came back with this query. Refuses what does not hold in every point. */
export async function claimsFrom(
	world: World,
	own: OwnSignIn & { councilId: string },
	{ secrets, query }: { secrets: Secrets; query: string },
): Promise<Record<string, unknown>> {
	const provider = await knownProvider(world, own);
	try {
		const tokens = await authorizationCodeGrant(
			provider,
			new URL(`${wayBack(world, own.councilId)}${query}`),
			{
				expectedState: secrets.state,
				expectedNonce: secrets.nonce,
				pkceCodeVerifier: secrets.verifier,
				idTokenExpected: true,
			},
		);
		return { ...tokens.claims() };
	} catch (error) {
		return refuse(gaveNoAnswer(error) ? 'provider-down' : 'not-let-in');
	}
}

/** No line, no answer in time, or a fault of the provider's own; everything else is a token that does not hold. */
function gaveNoAnswer(error: unknown): boolean {
	if (error instanceof TypeError) return true;
	const { code, status, cause } = error as { code?: string; status?: number; cause?: { status?: number } };
	if ((status ?? cause?.status ?? 0) >= 500) return true;
	return code === undefined || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT';
}
