import * as v from 'valibot';
import type { World } from '../world.ts';

/** A council's own service at GOV.UK Notify: one key, one inbound number, one callback token for each council. */
const NotifyAccount = v.strictObject({
	/** `{name}-{service uuid}-{secret uuid}`, as Notify gives it out. */
	key: v.pipe(v.string(), v.minLength(73)),
	/** Templates of our own making, whose only placeholders are ((message)) and, for mail, ((subject)). */
	smsTemplate: v.string(),
	emailTemplate: v.string(),
	/** What Notify shows when it calls us back: 20 characters or more. */
	callbackToken: v.pipe(v.string(), v.minLength(20)),
});
export type NotifyAccount = v.InferOutput<typeof NotifyAccount>;

const NotifyAccounts = v.record(v.string(), NotifyAccount);

/** The account of a council, or null where the deployment has none for it. */
export function notifyAccount(
	{ settings }: Pick<World, 'settings'>,
	councilSlug: string,
): NotifyAccount | null {
	const accounts = v.parse(NotifyAccounts, JSON.parse(settings.NOTIFY_ACCOUNTS));
	return Object.hasOwn(accounts, councilSlug) ? (accounts[councilSlug] ?? null) : null;
}
