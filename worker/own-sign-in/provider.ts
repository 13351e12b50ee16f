// A council's provider, by OpenID Connect: authorization code with PKCE, state and nonce (RFC 9700). All that a token must
// say is checked by openid-client, with the token's signature. A provider is a stranger: its answers have a limit in time and
// in size, and none that stands inside a network is asked from outside.
import {
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	clockSkew,
	Configuration,
	customFetch,
	discovery,
	enableNonRepudiationChecks,
	type ServerMetadata,
} from 'openid-client';
import { isOutside, providerProblems, type OwnSignIn } from '#surveys';
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

/** Bytes that one answer of a provider may have: its keys and a token are a few thousand. */
const mostBytes = 200_000;

/** Asks a provider. More than it may answer is no answer. */
async function askProvider(world: World, url: string, options: object): Promise<Response> {
	if (isOutside(world.settings.ORIGIN) && !isOutside(url))
		throw new TypeError('A provider names an address inside a network.');
	const answer = await world.fetch(url, options);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
		bytes += part.length;
		if (bytes > mostBytes) throw new TypeError('The answer of a provider is too large.');
		parts.push(part);
	}
	const headers = { 'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain' };
	return new Response(bytes === 0 ? null : new Blob(parts), { status: answer.status, headers });
}

/** What providers said of how they are spoken to, for an hour. */
const remembered = new Map<string, { server: ServerMetadata; until: number }>();
const anHour = 3_600_000;
const mostRemembered = 200;

type Own = OwnSignIn & { councilId: string };

/** Asks a provider how it is spoken to, if it has not said so within the hour. Refuses where it does not answer, or says that it is another. */
async function knownProvider(world: World, own: Own, afresh = false): Promise<Configuration> {
	if (providerProblems(own, world.settings.ORIGIN).length > 0) return refuse('provider-down');
	try {
		const client = {
			client_secret: (await clientSecretOf(world, own.councilId)) ?? '',
			// The clock is the world's, not the machine's.
			[clockSkew]: Math.round((world.now.getTime() - Date.now()) / 1000),
		};
		const ask = (url: string, options: object) => askProvider(world, url, options);
		const insecure = own.issuer.startsWith('http:') ? [allowInsecureRequests] : [];
		const kept = remembered.get(own.issuer);
		if (!afresh && kept && world.now.getTime() < kept.until) {
			const provider = new Configuration(kept.server, own.clientId, client);
			provider[customFetch] = ask;
			provider.timeout = patience;
			for (const set of [enableNonRepudiationChecks, ...insecure]) set(provider);
			return provider;
		}
		const provider = await discovery(new URL(own.issuer), own.clientId, client, undefined, {
			[customFetch]: ask,
			timeout: patience,
			execute: [enableNonRepudiationChecks, ...insecure],
		});
		if (remembered.size >= mostRemembered) remembered.clear();
		remembered.set(own.issuer, { server: provider.serverMetadata(), until: world.now.getTime() + anHour });
		return provider;
	} catch {
		return refuse('provider-down');
	}
}

/** Where a person is sent to prove who they are; for a trial the provider is asked afresh. */
export async function addressOfProvider(
	world: World,
	own: Own,
	{ state, nonce, verifier, trial }: Secrets & { trial: boolean },
): Promise<string> {
	const provider = await knownProvider(world, own, trial);
	const to = buildAuthorizationUrl(provider, {
		redirect_uri: wayBack(world, own.councilId),
		scope: 'openid email',
		code_challenge: await calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		state,
		nonce,
		...(own.domain && { hd: own.domain }),
	});
	return to.href;
}

/** What the provider says of whoever came back with this query. Refuses what does not hold in every point. */
export async function claimsFrom(
	world: World,
	own: Own,
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
