import type { GlossaryEntry } from '../../council/council.ts';
import type { StrategyStatus } from '../link.ts';
import type { ReadingVoice } from '../measures/reading.ts';
import type { Part } from '../parts/part.ts';

/** A strategy with all its parts, in printed order, as it leaves this place. */
export interface ExportedStrategy {
	council: string;
	/** What this council calls a heading. */
	word: string;
	title: string;
	periodFrom: string;
	periodTo: string;
	status: StrategyStatus;
	/** The council's groups and words, whichever document they were read from. */
	groups: { name: string; ageFrom: number | null; ageTo: number | null }[];
	glossary: GlossaryEntry[];
	vision: string | null;
	scrutiny: string | null;
	parts: Part[];
	/** What a priority was called before, by its id. */
	formerTitles: (priority: string) => string[];
	readings: {
		measureId: string;
		asAt: string;
		value: number;
		printed: string;
		base: number | null;
		voice: ReadingVoice;
		source: string;
	}[];
}
