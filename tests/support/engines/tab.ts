// One tab of a browser, in the few words that every engine's driver has: what a thumb can do, and what an eye can see.
// Things are found by CSS; a press and a look wait until the thing is there.

export interface Tab {
	open: (address: string) => Promise<void>;
	address: () => Promise<string>;
	press: (what: string) => Promise<void>;
	type: (where: string, words: string) => Promise<void>;
	/** Whether it is there and can be seen, now. */
	sees: (what: string) => Promise<boolean>;
	/** Runs in the page. */
	evaluate: <T>(expression: string) => Promise<T>;
}

export interface Engine {
	name: string;
	/** A fresh browser; a folder is where it keeps what it keeps. */
	launch: (folder?: string) => Promise<{ tab: Tab; close: () => Promise<void> }>;
}
