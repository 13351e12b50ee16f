// Settings for a developer's machine. None of this is secret, and none of it is used anywhere else.

const account = (digit: string) => {
	const uuid = (tail: string) => `${digit.repeat(8)}-0000-4000-8000-${tail.padStart(12, '0')}`;
	return {
		key: `local-${uuid('1')}-${uuid('2')}`,
		smsTemplate: uuid('3'),
		emailTemplate: uuid('4'),
		callbackToken: `local-callback-token-${digit.repeat(16)}`,
	};
};

/** One Notify service for each demo council, by its slug. */
export const localAccounts = { warrington: account('1'), 'cheshire-east': account('2') };

export const localBindings = (origin: string) => ({
	ORIGIN: origin,
	PEPPER: 'bG9jYWwtcGVwcGVyLW5vdC1zZWNyZXQtbG9jYWwtcGVwcGVy',
	KEY_SECRET: 'bG9jYWwta2V5LXNlY3JldC1sb2NhbC1rZXktc2VjcmV0LTAw',
	NOTIFY_URL: 'http://notify.local',
	NOTIFY_ACCOUNTS: JSON.stringify(localAccounts),
});
