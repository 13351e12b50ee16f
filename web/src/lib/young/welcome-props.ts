import type { Opener } from './box-words';

/** What a welcome tells, in the usual words and in easy read. */
export interface WelcomeProps {
	council: string;
	title: string;
	why: string;
	readers: string;
	/** The day it closes, in words. */
	closes: string;
	answerBy: string | null;
	minutes: number;
	/** Who alone can open the box; null: our computer. */
	keyHolder: Opener | null;
	/** Of the survey's public keys; a draft has none. */
	fingerprint?: string;
	/** The page that says how we keep somebody safe. */
	safeAt: string;
}
