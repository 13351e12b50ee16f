import { connect, type Db } from '#db';
import { base32, dayInEngland, type Id } from '#surveys';
import type { QueuedText } from './texts/queued-text.ts';

/** What wrangler.toml binds, and the secrets that docs/deploy.md sets. */
export interface Bindings {
	DB: D1Database;
	KEYS: KVNamespace;
	/** Councils' own pictures and recordings. */
	MEDIA: R2Bucket;
	TEXTS: Queue<QueuedText>;
	/** The address people see, without a slash at its end: `https://heard.example`. */
	ORIGIN: string;
	/** Keys the hashes of codes and phone numbers: 32 bytes or more, base64url. */
	PEPPER: string;
	/** Wraps the surveys' private keys in KV: 32 bytes or more, base64url. Several while it is changed, newest first, with commas. */
	KEY_SECRET: string;
	/** GOV.UK Notify's address; a stand-in's on a developer's machine. */
	NOTIFY_URL: string;
	/** JSON: for each council's slug its Notify key, templates and callback token (texts/notify-account.ts). */
	NOTIFY_ACCOUNTS: string;
}

/** Everything outside that a use case may touch: database, keys, store, queue, clock, chance and settings. */
export interface World {
	db: Db;
	keys: KVNamespace;
	media: R2Bucket;
	texts: Queue<QueuedText>;
	now: Date;
	/** London's day at that moment, by which everything is dated. */
	today: string;
	random: (bytes: number) => Uint8Array<ArrayBuffer>;
	newId: () => Id;
	settings: Pick<Bindings, 'ORIGIN' | 'PEPPER' | 'KEY_SECRET' | 'NOTIFY_URL' | 'NOTIFY_ACCOUNTS'>;
	fetch: typeof fetch;
}

/** Clock and chance, the only two things a test replaces. */
export interface Nature {
	now: () => Date;
	random: (bytes: number) => Uint8Array<ArrayBuffer>;
}

export const realNature: Nature = {
	now: () => new Date(),
	random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};

export function worldOf(env: Bindings, nature: Nature): World {
	const now = nature.now();
	return {
		db: connect(env.DB),
		keys: env.KEYS,
		media: env.MEDIA,
		texts: env.TEXTS,
		now,
		today: dayInEngland(now),
		random: nature.random,
		newId: () => base32(nature.random(16)),
		settings: env,
		fetch: (...request) => fetch(...request),
	};
}
