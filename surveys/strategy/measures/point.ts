import type { Range } from '../../release/range.ts';
import type { ReadingVoice } from './reading.ts';

/** A value between two ends; an exact one has both alike. `day` is null where its source names none. */
export interface Point extends Range {
	day: string | null;
	voice: ReadingVoice;
	/** What was counted or asked in the same way; only within it can anything grow. */
	series: string;
	/** How many it is of; null where that is not given, or it is no share. */
	base: number | null;
}
