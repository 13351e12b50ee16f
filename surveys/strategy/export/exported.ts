import type { GlossaryEntry } from '../../council/council.ts';
import type { Direction } from '../reading/values/direction.ts';
import type { PledgeMaker, StrategyStatus } from '../link.ts';
import type { Target } from '../measures/standing.ts';
import type { ReadingVoice } from '../measures/reading.ts';

interface Part {
	id: string;
	priorityId: string | null;
	wording: string;
}

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
	priorities: {
		id: string;
		number: string;
		title: string;
		youngWording: string;
		formerTitles: string[];
		principles: number[];
	}[];
	pledges: (Part & {
		madeBy: string;
		by: PledgeMaker;
		/** The actions that answer it. */
		answeredBy: string[];
	})[];
	actions: (Part & { ref: string | null; leads: string[]; timescale: string })[];
	measures: (Part & {
		actionId: string | null;
		target: string | null;
		targets: Target[];
		unit: string;
		direction: Direction;
	})[];
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
