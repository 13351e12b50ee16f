// A council's own sign-in: its people prove at the council's identity provider (OpenID Connect) who they are, with the
// second factor and the rules that the council has there. What the provider says counts for that council alone, and an
// address counts only where the provider says that it was checked:
// - `email_verified` (OpenID Connect Core 1.0, section 5.1), or Entra ID's `xms_edov`, the claim that the domain of the
//   address belongs to the tenant. An address alone proves nothing: in Entra anybody's administrator may write any.
// - Entra's tenant must be the one in the provider's address, and not "any tenant".
// - Google is one provider for everybody: there the account must belong to the council's own domain (`hd`).
// Whoever saves a provider could have made it, and come in by it as a colleague: so another admin switches it on, where the
// council has one.
import * as v from 'valibot';
import type { FieldProblem } from '../problem.ts';
import { filled, line } from '../words/text.ts';

/** Entra's addresses for everybody, behind which there is no council. */
const anyTenant = /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)(\/|$)/i;

const entraTenant = /^https:\/\/(?:login\.microsoftonline\.com|sts\.windows\.net)\/([^/]+)\//i;

const google = 'https://accounts.google.com';

/** Out on the internet, by name: no number, no name without a dot, none that means a network inside. */
const outside =
	/^https:\/\/([a-z0-9-]+\.)+(?!(?:local|localhost|internal|intranet|lan|corp|home|arpa|test|invalid)(?:[:/]|$))[a-z][a-z0-9-]*[a-z](:\d+)?(\/|$)/i;

/** Whether an address can be asked from the internet, by its name. */
export const isOutside = (address: string): boolean => outside.test(address);

/** Nothing but this machine may be asked without a lock on the line. */
const address = /^(https:\/\/[^\s/?#@]+|http:\/\/localhost(:\d+)?)(\/[^\s?#]*)?$/;

export const OwnSignIn = v.strictObject({
	/** The provider's address, as it stands in what it says. */
	issuer: v.pipe(
		filled(line(500), 'Write the address that your IT team gave you.'),
		v.transform((text) => text.replace(/\/\.well-known\/openid-configuration$/, '')),
		v.regex(address, 'Write an address that starts with https:// and has no ? or # in it.'),
		v.check(
			(text) => !anyTenant.test(text),
			'This address lets in anybody with a Microsoft account. Write the one with your council’s tenant id in it.',
		),
	),
	clientId: filled(line(500), 'Write the client id that your IT team gave you.'),
	/** The domain of the council's accounts, for a provider that serves everybody. */
	domain: v.optional(v.pipe(line(200), v.toLowerCase()), ''),
});
export type OwnSignIn = v.InferOutput<typeof OwnSignIn>;

/** What stands in the way of asking a provider from Heard's own address: on a developer's machine it may be there too. */
export function providerProblems({ issuer, domain }: OwnSignIn, ownAddress: string): FieldProblem[] {
	const inside = isOutside(ownAddress) && !isOutside(issuer);
	return [
		...(inside
			? [{ field: 'issuer', message: 'Write an address that can be reached from the internet, by its name.' }]
			: []),
		...(issuer === google && domain === ''
			? [
					{
						field: 'domain',
						message: 'Google is for everybody. Write the domain of your council’s accounts.',
					},
				]
			: []),
	];
}

/** Saved; tried by an admin; offered beside the mailed link; the only way. Saved anew, it is tried anew. */
export const ownSignInStates = ['untried', 'tried', 'on', 'only'] as const;
export type OwnSignInState = (typeof ownSignInStates)[number];

/** From which states each can be switched to by hand. */
export const switchedFrom: Record<Exclude<OwnSignInState, 'untried'>, OwnSignInState[]> = {
	tried: ['on', 'only'],
	on: ['tried', 'only'],
	only: ['on'],
};

export type SaidAddress = { is: 'checked'; email: string } | { is: 'missing' | 'unchecked' };

/** The address that a provider's claims prove, if they prove one. */
export function saidAddress({ issuer, domain }: OwnSignIn, claims: Record<string, unknown>): SaidAddress {
	const { email, hd } = claims;
	if (typeof email !== 'string' || email.trim() === '') return { is: 'missing' };
	const tenant = entraTenant.exec(issuer)?.[1]?.toLowerCase();
	if (tenant !== undefined && claims['tid'] !== tenant) return { is: 'unchecked' };
	if (issuer === google && hd !== domain) return { is: 'unchecked' };
	const ownDomain = [true, 1, '1', 'true'].includes(claims['xms_edov'] as never);
	if (claims['email_verified'] !== true && !(tenant !== undefined && ownDomain)) return { is: 'unchecked' };
	return { is: 'checked', email: email.trim().toLowerCase() };
}
