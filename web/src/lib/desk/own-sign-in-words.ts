/** How an admin's trial of the council's own sign-in ended, and what to do. */
export const trialWords = {
	works: { title: 'It works.', words: 'It knows you by the address that you have here.' },
	missing: {
		title: 'It answered without an email address.',
		words: 'Ask your IT team to send the claim “email”.',
	},
	unchecked: {
		title: 'It did not say that your email address was checked.',
		words:
			'Ask your IT team to send “email_verified”, or with Entra ID the optional claims “email” and “xms_edov”, from your own tenant.',
	},
	another: {
		title: 'It knows you by another email address than Heard does.',
		words: 'Sign in there as yourself, or let yourself in under “People” with the address that it says.',
	},
	refused: {
		title: 'It did not let you in.',
		words:
			'Check the client id and the secret, and that the address to send people back to stands there exactly as here. Then try again.',
	},
	down: {
		title: 'It does not answer.',
		words: 'Check the provider’s address. If it is right, try again in a few minutes.',
	},
} as const;

export const isTrialEnd = (end: string): end is keyof typeof trialWords => Object.hasOwn(trialWords, end);

/** How it stands with the council's own sign-in. */
export const stateWords = {
	untried: 'Saved, and not tried yet. Nobody sees it.',
	tried: 'Tried, and switched off. Nobody sees it.',
	on: 'On, beside the mailed link.',
	only: 'The only way in. No links are mailed, but to key-holders, who are outside the council.',
} as const;
